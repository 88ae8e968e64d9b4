package org.actant.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;

/** The articles that a dossier lists, in their order; those that are not loaded are proxies. */
final class ArticleEntries {

    private final Supplier<Dossier> dossier;
    /** The articles by name; null if it must be made anew. */
    private @Nullable Map<String, Article> byName;

    ArticleEntries(Supplier<Dossier> dossier) {
        this.dossier = dossier;
    }

    /**
     * Checks a dossier that was just read.
     *
     * @throws DocumentException if an article would not lie in the folder of the articles, or two in one file
     */
    void check(DossierLayout layout) throws DocumentException {
        Set<String> names = new HashSet<>();
        URI folder = URI.createFileURI(layout.articleFolder().toString());
        for (Article article : list()) {
            URI place = article.eIsProxy() ? ((InternalEObject) article).eProxyURI().trimFragment() : null;
            boolean sound = place != null && place.trimSegments(1).equals(folder)
                    && DossierLayout.isArticleName(name(article)) && names.add(ArticleNames.key(name(article)));
            if (!sound) {
                throw new DocumentException(Messages.bind(Messages.badEntry, layout.dossierFile(), place));
            }
        }
    }

    List<String> names() {
        return List.copyOf(byName().keySet());
    }

    /** The names of all articles, and of what else lies in their folder. */
    Set<String> takenNames(DossierLayout layout) throws IOException {
        Set<String> taken = new HashSet<>(names());
        if (Files.isDirectory(layout.articleFolder())) {
            try (Stream<Path> found = Files.list(layout.articleFolder())) {
                found.map(file -> file.getFileName().toString()).filter(name -> name.lastIndexOf('.') > 0)
                        .forEach(name -> taken.add(name.substring(0, name.lastIndexOf('.'))));
            }
        }
        return taken;
    }

    /** The article of that name, which may be a proxy; null if there is none. */
    @Nullable
    Article get(String name) {
        return byName().get(name);
    }

    List<Article> loaded() {
        return list().stream().filter(article -> !article.eIsProxy()).toList();
    }

    /** Articles came or went, or have other names. */
    void changed() {
        byName = null;
    }

    /** Puts a loaded article where its proxy stands; false if the dossier does not list it. */
    boolean takePlace(Resource resource) {
        List<Article> articles = list();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            if (article.eIsProxy()
                    && ((InternalEObject) article).eProxyURI().trimFragment().equals(resource.getURI())) {
                dossier.get().getArticles().get(i);
                changed();
                return true;
            }
        }
        return false;
    }

    private List<Article> list() {
        return Unresolved.list(dossier.get().getArticles());
    }

    private Map<String, Article> byName() {
        Map<String, Article> known = byName;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Article article : list()) {
                known.put(name(article), article);
            }
            byName = known;
        }
        return known;
    }

    private static String name(Article article) {
        if (!article.eIsProxy()) {
            return article.getName();
        }
        String file = ((InternalEObject) article).eProxyURI().lastSegment();
        String name = file == null ? null : DossierLayout.articleName(URI.decode(file));
        return name == null ? "" : name;
    }
}
