package org.actant.core.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.actant.core.session.SessionChange.Kind;
import org.actant.core.spans.SpanIndex;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DossierLayout;
import org.actant.core.store.DossierStore;
import org.actant.core.store.UnloadedArticles;
import org.actant.core.store.OwnOntologies;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.actant.model.Provenance;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An open dossier: its model, the one way to change it, and what is known about it. A session belongs to one thread, in
 * the workbench the thread of the user interface.
 */
public final class DossierSession {

    private final DossierStore store;
    private final Clock clock;
    private final CrossReferences references;
    private final Derivations derivations = new Derivations();
    private final History history = new History();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private String agent = System.getProperty("user.name", "");
    private boolean neverSaved;
    private boolean changing;
    /** Articles that are loaded together and told of together; null if none are. */
    private @Nullable Set<Article> loading;

    /**
     * @param store the dossier
     * @param clock tells the time for the provenance of new elements
     */
    public DossierSession(DossierStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.references = new CrossReferences(store::element);
        references.include(store.dossier());
        store.onLoad(this::loaded);
    }

    /**
     * Opens a dossier.
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
        DossierSession session = new DossierSession(DossierStore.create(folder, name), Clock.systemUTC());
        session.neverSaved = true;
        return session;
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
            fire(SessionChange.reread());
        }
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
        Set<Article> batch = new LinkedHashSet<>();
        Set<Article> outer = loading;
        loading = outer == null ? batch : outer;
        try {
            List<Article> articles = new ArrayList<>();
            for (String name : articleNames()) {
                Article article = article(name);
                if (article != null) {
                    articles.add(article);
                }
            }
            return articles;
        } finally {
            loading = outer;
            if (!batch.isEmpty()) {
                fire(SessionChange.loaded(batch));
            }
        }
    }

    /** Names that a new article cannot have. */
    public Set<String> takenNames() throws IOException {
        return store.takenNames();
    }

    private void loaded(Article article) {
        references.include(article);
        Set<Article> batch = loading;
        if (batch != null) {
            batch.add(article);
        } else {
            fire(SessionChange.loaded(Set.of(article)));
        }
    }

    /**
     * The text of a loaded article.
     *
     * @throws org.actant.core.store.DocumentException if the file is missing or not UTF-8
     */
    public ArticleText text(Article article) throws IOException {
        return store.text(article);
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
        guard(true);
        Edit edit = new Edit(store, references, provenance());
        try {
            command.run(edit);
        } catch (RuntimeException | Error e) {
            edit.rollBack();
            throw e;
        } finally {
            guard(false);
        }
        if (edit.changes().isEmpty()) {
            return false;
        }
        History.Step step = new History.Step(command.label(), List.copyOf(edit.changes()));
        files(step.changes(), false);
        history.push(step, command.group());
        fire(SessionChange.of(Kind.EXECUTED, step.label(), step.changes()));
        return true;
    }

    /**
     * What a command would do, without doing it: it is run and taken back, and nobody is told.
     *
     * @return what its execution would tell the listeners
     */
    public SessionChange preview(ModelCommand command) {
        guard(true);
        Edit edit = new Edit(store, references, provenance());
        try {
            command.run(edit);
            return SessionChange.of(Kind.EXECUTED, command.label(), edit.changes());
        } finally {
            edit.rollBack();
            guard(false);
        }
    }

    /** The label of the command that {@link #undo()} takes back, or null if there is none. */
    public @Nullable String undoLabel() {
        History.Step step = history.undoable();
        return step == null ? null : step.label();
    }

    /** The label of the command that {@link #redo()} does again, or null if there is none. */
    public @Nullable String redoLabel() {
        History.Step step = history.redoable();
        return step == null ? null : step.label();
    }

    /** Takes the newest command back; does nothing if there is none. */
    public void undo() {
        History.Step step = history.undoable();
        if (step == null) {
            return;
        }
        guard(true);
        try {
            for (int i = step.changes().size() - 1; i >= 0; i--) {
                Change change = step.changes().get(i);
                change.revert();
                references.reverted(change);
            }
        } finally {
            guard(false);
        }
        files(step.changes(), true);
        history.undone();
        fire(SessionChange.of(Kind.UNDONE, step.label(), step.changes()));
    }

    /** Does the command that was undone last again; does nothing if there is none. */
    public void redo() {
        History.Step step = history.redoable();
        if (step == null) {
            return;
        }
        guard(true);
        try {
            for (Change change : step.changes()) {
                change.apply();
                references.applied(change);
            }
        } finally {
            guard(false);
        }
        files(step.changes(), false);
        history.redone();
        fire(SessionChange.of(Kind.REDONE, step.label(), step.changes()));
    }

    /** True if there is something to save. */
    public boolean isDirty() {
        return neverSaved || history.isDirty();
    }

    /**
     * Saves what changed.
     *
     * @return the files that were written
     * @throws org.actant.core.store.DocumentException if a file cannot be written; then all are as before
     */
    public List<Path> save() throws IOException {
        List<Path> written = store.save();
        neverSaved = false;
        history.markSaved();
        fire(SessionChange.saved());
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

    private Provenance provenance() {
        return Provenance.of(agent, clock.instant());
    }

    /** Keeps the files of articles that came or went in step with the model. */
    private void files(List<Change> changes, boolean reverted) {
        SessionChange change = SessionChange.of(reverted ? Kind.UNDONE : Kind.EXECUTED, "", changes);
        articles(change.removed()).forEach(store::detach);
        articles(change.added()).forEach(store::attach);
        store.touch(change.articles());
        if (change.ontology()) {
            store.ontologies().touch(ontologies(changes));
        }
    }

    private static Set<Ontology> ontologies(List<Change> changes) {
        Set<Ontology> found = new LinkedHashSet<>();
        for (Change change : changes) {
            if (EcoreUtil.getRootContainer(change.owner()) instanceof Ontology ontology) {
                found.add(ontology);
            }
        }
        return found;
    }

    private static List<Article> articles(Set<Element> elements) {
        return elements.stream().filter(Article.class::isInstance).map(Article.class::cast).toList();
    }

    /** Tells all listeners, even if one of them fails; none may change the dossier meanwhile. */
    private void fire(SessionChange change) {
        derivations.changed(change);
        boolean outer = changing;
        changing = true;
        RuntimeException failure = null;
        for (SessionListener listener : listeners) {
            try {
                listener.sessionChanged(change);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        changing = outer;
        if (failure != null) {
            throw failure;
        }
    }

    private void guard(boolean begin) {
        if (begin && changing) {
            throw new IllegalStateException("The dossier is being changed; a listener or command must not change it.");
        }
        changing = begin;
    }
}
