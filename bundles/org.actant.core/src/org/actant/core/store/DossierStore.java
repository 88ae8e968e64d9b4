package org.actant.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.SAXParseException;

/**
 * A dossier and its files. The dossier's own file is read at once, an article when it is first touched. Saving writes
 * only files whose bytes change, each to a temporary file first, and refuses when another program changed one of them
 * meanwhile.
 */
public final class DossierStore {

    private final DossierLayout layout;
    private final DossierResourceSet resources;
    private final DossierResource dossierResource;
    private final Map<Path, FileStamp> stamps = new HashMap<>();
    private final Map<Article, ArticleText> texts = new HashMap<>();
    private final Set<String> savedArticles = new HashSet<>();

    private DossierStore(DossierLayout layout) {
        this.layout = layout;
        this.resources = new DossierResourceSet(layout);
        this.dossierResource = (DossierResource) resources.createResource(uri(layout.dossierFile()), null);
    }

    /**
     * Makes a new dossier; nothing is written before {@link #save()}.
     *
     * @throws DocumentException if the folder exists and is not empty
     */
    public static DossierStore create(Path folder, String name) throws IOException {
        DossierLayout layout = new DossierLayout(folder);
        if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
            throw new DocumentException(Messages.bind(Messages.folderNotEmpty, layout.folder()));
        }
        DossierStore store = new DossierStore(layout);
        Dossier dossier = ActantFactory.eINSTANCE.createDossier();
        dossier.setId(store.newId());
        dossier.setName(name);
        dossier.setOntology("actant-default");
        store.dossierResource.getContents().add(dossier);
        return store;
    }

    /**
     * Opens a dossier.
     *
     * @throws DocumentException if the folder is no dossier or its file is not sound
     */
    public static DossierStore open(Path folder) throws IOException {
        DossierLayout layout = new DossierLayout(folder);
        if (!Files.isRegularFile(layout.dossierFile())) {
            throw new DocumentException(Messages.bind(Messages.noDossier, layout.folder()));
        }
        DossierStore store = new DossierStore(layout);
        store.load(store.dossierResource, layout.dossierFile(), Dossier.class);
        store.savedArticles.addAll(store.articleNames());
        return store;
    }

    /** Where its files lie. */
    public DossierLayout layout() {
        return layout;
    }

    /** The dossier. */
    public Dossier dossier() {
        return (Dossier) dossierResource.getContents().get(0);
    }

    /** The loaded element with that id, or null. */
    public @Nullable Element element(String id) {
        return resources.ids().get(id);
    }

    /** A new id that no loaded element has. */
    public String newId() {
        return ElementIds.random(id -> element(id) != null);
    }

    /** Names of all articles, loaded or not, in their order. */
    public List<String> articleNames() {
        List<String> names = new ArrayList<>();
        for (Article article : basicArticles()) {
            names.add(name(article));
        }
        return names;
    }

    /** The articles that are loaded, in their order. */
    public List<Article> loadedArticles() {
        return basicArticles().stream().filter(article -> !article.eIsProxy()).toList();
    }

    /** Whether the article is loaded. */
    public boolean isLoaded(String name) {
        return loadedArticles().stream().anyMatch(article -> name.equals(article.getName()));
    }

    /**
     * The article of that name, loaded now if it was not yet; null if the dossier has none.
     *
     * @throws DocumentException if its file or its text is missing or not sound
     */
    public @Nullable Article article(String name) throws IOException {
        List<Article> articles = basicArticles();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            if (name(article).equals(name)) {
                return article.eIsProxy() ? loadArticle(name, i) : article;
            }
        }
        return null;
    }

    private Article loadArticle(String name, int index) throws IOException {
        Path file = layout.articleFile(name);
        Resource resource = resources.getResource(uri(file), false);
        if (resource == null || !resource.isLoaded()) {
            resource = resource == null ? resources.createResource(uri(file), null) : resource;
            try {
                load((DossierResource) resource, file, Article.class);
            } catch (IOException e) {
                resource.unload();
                resources.getResources().remove(resource);
                throw e;
            }
        }
        return dossier().getArticles().get(index);
    }

    /**
     * The text of an article.
     *
     * @throws DocumentException if the file is missing or not UTF-8
     */
    public ArticleText text(Article article) throws IOException {
        ArticleText text = texts.get(article);
        if (text == null) {
            Path file = layout.textFile(article.getName());
            try {
                text = ArticleText.of(Files.readAllBytes(file), file.toString());
            } catch (NoSuchFileException e) {
                throw new DocumentException(Messages.bind(Messages.textMissing, file), e);
            }
            texts.put(article, text);
        }
        return text;
    }

    /** Gives a new article its text; the file is written by the next {@link #save()}. */
    public void setText(Article article, ArticleText text) {
        texts.put(article, text);
    }

    /** Puts a new article, which is in the dossier already, into a file of its own. */
    public void attach(Article article) {
        URI uri = uri(layout.articleFile(article.getName()));
        Resource resource = resources.getResource(uri, false);
        if (resource == null) {
            resource = resources.createResource(uri, null);
        }
        resource.getContents().add(article);
    }

    /** Takes an article, which is no longer in the dossier, out of its file; the next {@link #save()} removes it. */
    public void detach(Article article) {
        Resource resource = article.eResource();
        if (resource != null) {
            resource.getContents().remove(article);
            resources.getResources().remove(resource);
        }
    }

    /**
     * Saves what changed and removes the files of articles that the dossier no longer has.
     *
     * @return the files that were written
     * @throws DocumentException if a file was changed by another program or cannot be written; then all are as before
     */
    public List<Path> save() throws IOException {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        for (Article article : loadedArticles()) {
            Path textFile = layout.textFile(article.getName());
            if (!savedArticles.contains(article.getName())) {
                changed.put(textFile, text(article).bytes());
            }
            collect(article.eResource(), layout.articleFile(article.getName()), changed);
        }
        collect(dossierResource, layout.dossierFile(), changed);
        new AtomicFiles(stamps).write(changed);
        removeDeletedArticles();
        return List.copyOf(changed.keySet());
    }

    private void removeDeletedArticles() throws IOException {
        Set<String> names = new HashSet<>(articleNames());
        for (String gone : savedArticles) {
            if (!names.contains(gone)) {
                Files.deleteIfExists(layout.articleFile(gone));
                Files.deleteIfExists(layout.textFile(gone));
                stamps.remove(layout.articleFile(gone));
                stamps.remove(layout.textFile(gone));
            }
        }
        savedArticles.clear();
        savedArticles.addAll(names);
    }

    private void collect(Resource resource, Path file, Map<Path, byte[]> changed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        resource.save(out, null);
        byte[] bytes = out.toByteArray();
        FileStamp stamp = stamps.get(file);
        if (stamp == null || !stamp.isOf(bytes)) {
            changed.put(file, bytes);
        }
    }

    private void load(DossierResource resource, Path file, Class<? extends EObject> root) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new DocumentException(Messages.bind(Messages.fileUnreadable, file, e), e);
        }
        try {
            resource.load(new ByteArrayInputStream(bytes), null);
        } catch (IOException e) {
            throw broken(file, resource, e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw broken(file, resource, null);
        }
        if (resource.getContents().size() != 1 || !root.isInstance(resource.getContents().get(0))) {
            throw new DocumentException(Messages.bind(Messages.fileBroken, file, Messages.noRoot));
        }
        stamps.put(file, FileStamp.of(bytes));
    }

    private static DocumentException broken(Path file, Resource resource, @Nullable IOException thrown) {
        for (Resource.Diagnostic error : resource.getErrors()) {
            if (error instanceof XMIException xmi) {
                return new DocumentException(
                        Messages.bind(Messages.fileBrokenAtLine, new Object[]{file, error.getLine(), reason(xmi)}),
                        xmi);
            }
        }
        Throwable cause = thrown != null && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof SAXParseException parse) {
            return new DocumentException(Messages.bind(Messages.fileBrokenAtLine,
                    new Object[]{file, parse.getLineNumber(), parse.getMessage()}), parse);
        }
        return new DocumentException(
                Messages.bind(Messages.fileBroken, file, cause == null ? "" : String.valueOf(cause.getMessage())),
                cause);
    }

    private static String reason(XMIException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private List<Article> basicArticles() {
        return ((InternalEList<Article>) dossier().getArticles()).basicList();
    }

    private static String name(Article article) {
        if (!article.eIsProxy()) {
            return article.getName();
        }
        String file = ((InternalEObject) article).eProxyURI().lastSegment();
        String name = file == null ? null : DossierLayout.articleName(URI.decode(file));
        return name == null ? "" : name;
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
