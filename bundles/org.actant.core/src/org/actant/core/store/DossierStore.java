package org.actant.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A dossier and its files. The dossier's own file and its ontologies are read at once, an article when it is first asked
 * for, by whomever. Saving writes what was touched and differs, all or nothing, and refuses when another program changed
 * a file meanwhile.
 */
public final class DossierStore {

    private final DossierLayout layout;
    private final ResourceReader reader;
    private final DossierResourceSet resources;
    private final DossierResource dossierResource;
    private final AtomicFiles files = new AtomicFiles();
    private final OwnOntologies ontologies;
    private final ArticleTexts texts;
    private final ArticleEntries entries = new ArticleEntries(this::dossier);
    private final Set<Article> touched = new HashSet<>();
    private final Set<String> savedNames = new HashSet<>();
    private Consumer<Article> onLoad = article -> {
    };

    private DossierStore(DossierLayout layout) {
        this.layout = layout;
        this.reader = new ResourceReader(layout);
        this.ontologies = new OwnOntologies(layout, reader, files);
        this.texts = new ArticleTexts(layout, reader, files);
        this.resources = new DossierResourceSet(layout, this::loadArticle);
        this.dossierResource = (DossierResource) resources.createResource(uri(layout.dossierFile()), null);
    }

    /**
     * Makes a new dossier; nothing is written before {@link #save}.
     *
     * @throws DocumentException if the folder exists and is not empty
     */
    public static DossierStore create(Path folder, String name) throws IOException {
        DossierLayout layout = new DossierLayout(folder);
        if (!layout.isFree()) {
            throw new DocumentException(Messages.bind(Messages.folderNotEmpty, layout.folder()));
        }
        return takeUp(layout, name, ElementIds.random(id -> false));
    }

    /** Makes a dossier again that was made before and never saved. */
    public static DossierStore takeUp(DossierLayout layout, String name, String id) {
        DossierStore store = new DossierStore(layout);
        Dossier dossier = ActantFactory.eINSTANCE.createDossier();
        dossier.setId(id);
        dossier.setName(XmlCharacters.replaceForbidden(name));
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
        byte[] bytes = store.reader.bytes(layout.dossierFile());
        store.reader.load(store.dossierResource, layout.dossierFile(), bytes, Dossier.class);
        store.files.wasRead(layout.dossierFile(), bytes);
        store.entries.check(layout);
        store.savedNames.addAll(store.entries.names());
        store.ontologies.read();
        return store;
    }

    /** Makes {@code listener} the one who is told when an article was loaded. */
    public void onLoad(Consumer<Article> listener) {
        onLoad = listener;
    }

    /** Where its files lie. */
    public DossierLayout layout() {
        return layout;
    }

    /** The dossier. */
    public Dossier dossier() {
        return (Dossier) dossierResource.getContents().get(0);
    }

    /** The ontologies that the dossier brings along. */
    public OwnOntologies ontologies() {
        return ontologies;
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
        return entries.names();
    }

    /** Names that a new article cannot have: those of all articles, and of what else lies in the folder of the articles. */
    public Set<String> takenNames() throws IOException {
        return entries.takenNames(layout);
    }

    /** The files that another program changed or removed since they were read or written here; looks at their dates first. */
    public List<Path> changedOnDisk() {
        return files.changedOnDisk();
    }

    /** The articles that are loaded, in their order. */
    public List<Article> loadedArticles() {
        return entries.loaded();
    }

    /** Whether an article of that name is loaded. */
    public boolean isLoaded(String name) {
        Article article = entries.get(name);
        return article != null && !article.eIsProxy();
    }

    /**
     * The article of that name, loaded now if it was not yet; null if the dossier has none.
     *
     * @throws DocumentException if its file is missing or not sound
     */
    public @Nullable Article article(String name) throws IOException {
        Article article = entries.get(name);
        if (article == null || !article.eIsProxy()) {
            return article;
        }
        URI uri = uri(layout.articleFile(name));
        Resource known = resources.getResource(uri, false);
        if (known == null) {
            loadArticle((DossierResource) resources.createResource(uri, null));
        } else if (!known.isLoaded()) {
            loadArticle((DossierResource) known);
        }
        return entries.get(name);
    }

    private void loadArticle(DossierResource resource) throws IOException {
        Path file = Path.of(resource.getURI().toFileString());
        Article article;
        try {
            byte[] bytes = reader.bytes(file);
            article = reader.load(resource, file, bytes, Article.class);
            if (!String.valueOf(DossierLayout.articleName(file.getFileName().toString())).equals(article.getName())) {
                resource.unload();
                throw new DocumentException(Messages.bind(Messages.nameDiffers, file, article.getName()));
            }
            files.wasRead(file, bytes);
        } catch (NoSuchFileException e) {
            resources.forget(resource);
            throw new DocumentException(Messages.bind(Messages.fileUnreadable, file, e), e);
        } catch (IOException e) {
            resources.forget(resource);
            throw e;
        }
        if (entries.takePlace(resource)) {
            onLoad.accept(article);
        }
    }

    /**
     * The text of an article.
     *
     * @throws DocumentException if the file is missing or not UTF-8
     */
    public ArticleText text(Article article) throws IOException {
        return texts.of(article);
    }

    /** The texts of all articles as they are now, for any thread to read. */
    public DossierTexts texts() {
        return new DossierTexts(layout, reader, articleNames(), texts.known(loadedArticles()));
    }

    /** The text of an article if it need not be read for that, else null. */
    public @Nullable ArticleText knownText(Article article) {
        return texts.known(article);
    }

    /** What a file of the dossier held when it was read or written here last; null if it was neither. */
    public @Nullable FileStamp stamp(Path file) {
        return files.stamp(file);
    }

    /** Gives a new article its text; the file is written by the next {@link #save}. */
    public void setText(Article article, ArticleText text) {
        texts.put(article, text);
    }

    /** Something in these articles changed; the next {@link #save} looks at their files. */
    public void touch(Collection<Article> articles) {
        touched.addAll(articles);
        entries.changed();
    }

    /** Puts an article that came into the dossier into a file of its own. */
    public void attach(Article article) {
        URI uri = uri(layout.articleFile(article.getName()));
        Resource resource = resources.getResource(uri, false);
        if (resource == null) {
            resource = resources.createResource(uri, null);
        }
        resource.getContents().add(article);
        texts.cameBack(article);
        touch(List.of(article));
    }

    /**
     * Gets ready for an article to leave the dossier: its text is kept in memory, so that it can come back.
     *
     * @throws DocumentException if the text cannot be read; then the article should stay
     */
    public void retain(Article article) throws IOException {
        text(article);
    }

    /** Takes an article that left the dossier out of its file; the next {@link #save} removes the file. */
    public void detach(Article article) {
        Resource resource = article.eResource();
        if (resource != null) {
            resource.getContents().remove(article);
            resources.forget(resource);
        }
        touched.remove(article);
        entries.changed();
    }

    /**
     * Saves what changed and removes the files of articles that the dossier no longer has.
     *
     * @param saving is told what will be done
     * @return the files that were written
     * @throws DocumentException if a file was changed by another program or cannot be written; then all are as before
     */
    public List<Path> save(Saving saving) throws IOException {
        PendingFiles pending = new PendingFiles(files);
        for (Article article : loadedArticles()) {
            if (texts.isUnsaved(article)) {
                pending.add(layout.textFile(article.getName()), text(article).bytes());
            }
            if (touched.contains(article)) {
                pending.add(layout.articleFile(article.getName()), article.eResource());
            }
        }
        pending.add(layout.dossierFile(), dossierResource);
        ontologies.collect(pending);
        Set<String> names = new HashSet<>(articleNames());
        List<Path> deletions = new ArrayList<>(ontologies.gone());
        savedNames.stream().filter(name -> !names.contains(name)).forEach(gone -> {
            deletions.add(layout.articleFile(gone));
            deletions.add(layout.textFile(gone));
        });
        saving.begins(pending.with(deletions));
        files.change(pending.changed(), deletions);
        texts.markSaved();
        touched.clear();
        savedNames.clear();
        savedNames.addAll(names);
        ontologies.markSaved();
        return List.copyOf(pending.changed().keySet());
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }
}
