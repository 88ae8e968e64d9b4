package org.actant.core.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.actant.core.journal.Journal;
import org.actant.core.spans.SpanIndex;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;
import org.actant.core.store.DossierLayout;
import org.actant.core.store.DossierStore;
import org.actant.core.store.DossierTexts;
import org.actant.core.store.OwnOntologies;
import org.actant.core.store.UnloadedArticles;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Provenance;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An open dossier: its model, the one way to change it, and what is known about it. A session belongs to one thread, in
 * the workbench the thread of the user interface.
 */
public final class DossierSession {

    private final DossierStore store;
    private final CrossReferences references;
    private final Derivations derivations = new Derivations();
    private final SessionListeners listeners = new SessionListeners();
    private final ArticleLoading loading;
    private final Recorder recorder;
    private final CommandStack commands;
    private String agent = System.getProperty("user.name", "");
    private boolean neverSaved;
    private @Nullable Recovery recovery;

    /**
     * @param store the dossier
     * @param clock tells the time for the provenance of new elements
     */
    public DossierSession(DossierStore store, Clock clock) {
        this.store = store;
        this.references = new CrossReferences(store::element);
        references.include(store.dossier());
        listeners.add(derivations::changed);
        loading = new ArticleLoading(store, references, listeners);
        recorder = new Recorder(store);
        commands = new CommandStack(store, references, () -> Provenance.of(agent, clock.instant()), listeners,
                recorder);
    }

    /**
     * Opens a dossier as it was saved. Nothing is recorded; see {@link #resume}.
     *
     * @throws org.actant.core.store.DocumentException if the folder is no dossier or its file is not sound
     */
    public static DossierSession open(Path folder) throws IOException {
        return new DossierSession(DossierStore.open(folder), Clock.systemUTC());
    }

    /**
     * Makes a new dossier; nothing is written before {@link #save()}.
     *
     * @throws org.actant.core.store.DocumentException if the folder exists and is not empty
     */
    public static DossierSession create(Path folder, String name) throws IOException {
        return neverSaved(DossierStore.create(folder, name), Clock.systemUTC());
    }

    static DossierSession neverSaved(DossierStore store, Clock clock) {
        DossierSession session = new DossierSession(store, clock);
        session.neverSaved = true;
        return session;
    }

    /**
     * Opens a dossier to work on it: whatever is done is recorded in a journal on disk before it counts as done. If the
     * dossier was not closed properly, what was not saved is done again, step by step, and {@link #recovery()} tells of it.
     *
     * @throws org.actant.core.store.DocumentException if the folder is no dossier or its file is not sound
     */
    public static DossierSession resume(Path folder) throws IOException {
        return new Resumption(folder, Clock.systemUTC()).open();
    }

    /**
     * Records what is done from now on in a journal on disk; does nothing if that is so already.
     *
     * @throws IllegalStateException if something was changed before
     */
    public void keepJournal() throws IOException {
        if (recorder.isKeeping()) {
            return;
        }
        if (commands.isDirty()) {
            throw new IllegalStateException("A journal begins with the dossier as it was made or saved.");
        }
        keepJournal(neverSaved ? Journal.ofNew(store) : Journal.ofSaved(store));
    }

    void keepJournal(Journal journal) {
        recorder.keep(journal);
    }

    /** What happened to unsaved work when the dossier was opened; null if there was none. */
    public @Nullable Recovery recovery() {
        return recovery;
    }

    void tell(Recovery told) {
        recovery = told;
    }

    /**
     * Makes {@code listener} the one who is told when the journal cannot be written; at once if that has happened already.
     * Then what is done is lost with the process until the dossier is saved.
     */
    public void onJournalProblem(Consumer<DocumentException> listener) {
        recorder.onProblem(listener);
    }

    /** Ends the work on the dossier; what was not saved is given up. Nothing may be done with the session afterwards. */
    public void close() {
        recorder.restart();
        recorder.release();
    }

    /** Ends the work on the dossier and leaves what was not saved to who {@linkplain #resume resumes} it. */
    public void suspend() {
        recorder.release();
    }

    DossierStore store() {
        return store;
    }

    CommandStack commands() {
        return commands;
    }

    /**
     * Says who works on the dossier from now on; whoever is logged in, if nothing is said.
     *
     * @param name stands in the provenance of what is made; nothing is changed if it is blank
     */
    public void setAgent(String name) {
        if (!name.isBlank()) {
            agent = name.strip();
        }
    }

    /** The dossier. */
    public Dossier dossier() {
        return store.dossier();
    }

    /** Where its files lie. */
    public DossierLayout layout() {
        return store.layout();
    }

    /** The ontologies that the dossier brings along; what may be chosen from is told by {@code Ontologies.of}. */
    public OwnOntologies ontologies() {
        return store.ontologies();
    }

    /** Reads the ontologies of the dossier again if another program changed their files; those edited here are kept. */
    public void rereadOntologies() {
        if (store.ontologies().reread()) {
            listeners.tell(SessionChange.reread());
        }
    }

    /**
     * The files of the dossier that another program changed or removed since they were read or written here. What is
     * shown is as it was read, and saving over such a file is refused.
     */
    public List<Path> changedOnDisk() {
        return store.changedOnDisk();
    }

    /** The loaded element with that id, or null. */
    public @Nullable Element element(String id) {
        return store.element(id);
    }

    /** Who refers to whom among everything that is loaded. */
    public CrossReferences references() {
        return references;
    }

    /** What follows from the dossier as it stands now; made when it is first asked for and kept while it holds. */
    public <@NonNull T> T derived(Derivation<T> derivation) {
        return derivations.get(derivation, this);
    }

    /** Names of all articles, loaded or not, in their order. */
    public List<String> articleNames() {
        return store.articleNames();
    }

    /** Whether an article of that name is loaded. */
    public boolean isLoaded(String name) {
        return store.isLoaded(name);
    }

    /** The articles that are not loaded now, as files. */
    public UnloadedArticles unloadedArticles() {
        return new UnloadedArticles(layout(), articleNames().stream().filter(name -> !isLoaded(name)).toList());
    }

    /** The articles that are loaded, in their order. */
    public List<Article> loadedArticles() {
        return store.loadedArticles();
    }

    /**
     * The article of that name, loaded now if it was not yet; null if the dossier has none.
     *
     * @throws org.actant.core.store.DocumentException if its file is missing or not sound
     */
    public @Nullable Article article(String name) throws IOException {
        return store.article(name);
    }

    /**
     * Loads the articles that are not loaded yet, and returns all in their order. It takes as long as the dossier is
     * large: none of it belongs on the thread of the user interface, unless the analyst asked for all articles.
     *
     * @throws org.actant.core.store.DocumentException if a file is missing or not sound
     */
    public List<Article> loadArticles() throws IOException {
        return loading.all(articleNames());
    }

    /** Names that a new article cannot have. */
    public Set<String> takenNames() throws IOException {
        return store.takenNames();
    }

    /**
     * The text of a loaded article.
     *
     * @throws org.actant.core.store.DocumentException if the file is missing or not UTF-8
     */
    public ArticleText text(Article article) throws IOException {
        return store.text(article);
    }

    /** The texts of all articles as they are now, loaded or not, for any thread to read. */
    public DossierTexts texts() {
        return store.texts();
    }

    /** The span index of a loaded article. */
    public SpanIndex spans(Article article) {
        return SpanIndex.of(article);
    }

    /**
     * Executes a command. If it throws, everything is as it was before and the exception goes on to the caller. A command
     * that changes nothing leaves no trace. What commands of one group do in succession is one step of undo, see
     * {@link GroupedCommand}. Some million changes can be undone; what is older than that stays as it is.
     *
     * @return false if nothing was changed
     */
    public boolean execute(ModelCommand command) {
        return commands.execute(command);
    }

    /**
     * What a command would do, without doing it: it is run and taken back, and nobody is told.
     *
     * @return what its execution would tell the listeners
     */
    public SessionChange preview(ModelCommand command) {
        return commands.preview(command);
    }

    /** The label of the command that {@link #undo()} takes back, or null if there is none. */
    public @Nullable String undoLabel() {
        return commands.undoLabel();
    }

    /** The label of the command that {@link #redo()} does again, or null if there is none. */
    public @Nullable String redoLabel() {
        return commands.redoLabel();
    }

    /** Takes the newest command back; does nothing if there is none. */
    public void undo() {
        commands.undo();
    }

    /** Does the command that was undone last again; does nothing if there is none. */
    public void redo() {
        commands.redo();
    }

    /** True if there is something to save. */
    public boolean isDirty() {
        return neverSaved || commands.isDirty();
    }

    /**
     * Saves what changed.
     *
     * @return the files that were written
     * @throws org.actant.core.store.DocumentException if a file cannot be written; then all are as before
     */
    public List<Path> save() throws IOException {
        List<Path> written = store.save(recorder::saving);
        neverSaved = false;
        commands.markSaved();
        recorder.restart();
        listeners.tell(SessionChange.saved());
        return written;
    }

    /** Adds a listener; it is told of changes from now on. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }
}
