package org.actant.core.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.actant.core.session.SessionChange.Kind;
import org.actant.core.store.DossierStore;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.actant.model.Provenance;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** Executes commands on a dossier, takes them back and does them again, and tells the listeners of each once. */
final class CommandStack {

    private final DossierStore store;
    private final CrossReferences references;
    private final Supplier<Provenance> provenance;
    private final SessionListeners listeners;
    private final Recorder recorder;
    private final History history = new History();

    /**
     * @param provenance who makes a new element now
     * @param recorder   is told of every step before the listeners are
     */
    CommandStack(DossierStore store, CrossReferences references, Supplier<Provenance> provenance,
            SessionListeners listeners, Recorder recorder) {
        this.store = store;
        this.references = references;
        this.provenance = provenance;
        this.listeners = listeners;
        this.recorder = recorder;
    }

    /** Executes a command; false if it changed nothing. If it throws, everything is as it was before. */
    boolean execute(ModelCommand command) {
        Edit edit = new Edit(store, references, provenance.get(), recorder);
        listeners.whileSilent(() -> run(command, edit));
        if (edit.changes().isEmpty()) {
            recorder.dropped();
            return false;
        }
        History.Step step = new History.Step(command.label(), List.copyOf(edit.changes()));
        files(step.changes(), false);
        boolean joins = history.push(step, command.group());
        recorder.executed(step.label(), joins);
        listeners.tell(SessionChange.of(Kind.EXECUTED, step.label(), step.changes()));
        return true;
    }

    private void run(ModelCommand command, Edit edit) {
        try {
            command.run(edit);
        } catch (RuntimeException | Error e) {
            edit.rollBack();
            recorder.dropped();
            throw e;
        }
    }

    /** What a command would do: it is run and taken back, and nobody is told. */
    SessionChange preview(ModelCommand command) {
        Edit edit = new Edit(store, references, provenance.get(), new Recorder(store));
        SessionChange[] change = new SessionChange[1];
        listeners.whileSilent(() -> {
            try {
                command.run(edit);
                change[0] = SessionChange.of(Kind.EXECUTED, command.label(), edit.changes());
            } finally {
                edit.rollBack();
            }
        });
        return change[0];
    }

    @Nullable
    String undoLabel() {
        History.Step step = history.undoable();
        return step == null ? null : step.label();
    }

    @Nullable
    String redoLabel() {
        History.Step step = history.redoable();
        return step == null ? null : step.label();
    }

    /** Takes the newest command back; does nothing if there is none. */
    void undo() {
        History.Step step = history.undoable();
        if (step == null) {
            return;
        }
        boolean isRecorded = history.isUndoableRecorded();
        listeners.whileSilent(() -> {
            for (Change change : step.changes().reversed()) {
                again(change.inverse(), isRecorded, true);
            }
        });
        files(step.changes(), true);
        history.undone();
        if (isRecorded) {
            recorder.undone();
        } else {
            recorder.undoneOlder(step.label());
        }
        listeners.tell(SessionChange.of(Kind.UNDONE, step.label(), step.changes()));
    }

    /** Does the command that was undone last again; does nothing if there is none. */
    void redo() {
        History.Step step = history.redoable();
        if (step == null) {
            return;
        }
        boolean isRecorded = history.isRedoableRecorded();
        listeners.whileSilent(() -> {
            for (Change change : step.changes()) {
                again(change, isRecorded, false);
            }
        });
        files(step.changes(), false);
        history.redone();
        if (isRecorded) {
            recorder.redone();
        } else {
            recorder.executed(step.label(), false);
        }
        listeners.tell(SessionChange.of(Kind.REDONE, step.label(), step.changes()));
    }

    private void again(Change change, boolean isRecorded, boolean undo) {
        if (!isRecorded) {
            recorder.older(change, undo);
        }
        change.apply();
        references.applied(change);
    }

    /** Does what took a step back that nobody knows any longer; {@link #redo()} does that step again. */
    void undoUnknown(ModelCommand command) {
        Edit edit = new Edit(store, references, provenance.get(), recorder);
        listeners.whileSilent(() -> run(command, edit));
        files(edit.changes(), false);
        history.pushUndone(new History.Step(command.label(),
                edit.changes().reversed().stream().map(Change::inverse).toList()));
        listeners.tell(SessionChange.of(Kind.EXECUTED, command.label(), edit.changes()));
    }

    /** Number of steps that can be undone. */
    int undoableSteps() {
        return history.size();
    }

    boolean isDirty() {
        return history.isDirty();
    }

    /** The present state is the saved one. */
    void markSaved() {
        history.markSaved();
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
}
