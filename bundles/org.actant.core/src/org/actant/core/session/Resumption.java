package org.actant.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.actant.core.journal.JournalInUseException;
import org.actant.core.journal.RecordedStep;
import org.actant.core.journal.Replay;
import org.actant.core.journal.UnsavedWork;
import org.actant.core.journal.UnsavedWork.NewDossier;
import org.actant.core.store.DocumentException;
import org.actant.core.store.DossierLayout;
import org.actant.core.store.DossierStore;
import org.eclipse.jdt.annotation.Nullable;

/** Opens a dossier for work: what was done to it and not saved is done again, and what will be done is recorded. */
final class Resumption {

    private final DossierLayout layout;
    private final Clock clock;

    Resumption(Path folder, Clock clock) {
        this.layout = new DossierLayout(folder);
        this.clock = clock;
    }

    /** See {@link DossierSession#resume}. */
    DossierSession open() throws IOException {
        UnsavedWork work;
        try {
            work = UnsavedWork.find(layout);
        } catch (JournalInUseException e) {
            DossierSession session = saved();
            session.tell(new Recovery(e.getMessage(), true, null));
            return session;
        }
        if (work == null) {
            return recording(saved());
        }
        try {
            if (work.isNothing()) {
                DossierSession session = saved();
                work.delete();
                return recording(session);
            }
            return with(work);
        } catch (IOException | RuntimeException e) {
            work.release();
            throw e;
        }
    }

    private DossierSession saved() throws IOException {
        return new DossierSession(DossierStore.open(layout.folder()), clock);
    }

    private static DossierSession recording(DossierSession session) throws IOException {
        session.keepJournal();
        return session;
    }

    private DossierSession with(UnsavedWork work) throws IOException {
        NewDossier made = work.newDossier();
        boolean isNew = made != null && !Files.exists(layout.dossierFile());
        DossierSession session = isNew && made != null
                ? DossierSession.neverSaved(DossierStore.takeUp(layout, made.name(), made.id()), clock)
                : saved();
        try {
            work.replay(session.store(), new Player(session.commands()));
        } catch (IOException | RuntimeException e) {
            return refused(session, work, e);
        }
        String damage = work.isDamaged() ? Messages.bind(Messages.damagedWork, work.copyAside()) : "";
        session.keepJournal(work.goOn(session.store()));
        if (session.commands().isDirty() || !damage.isEmpty()) {
            session.tell(new Recovery((told(session) + " " + damage).strip(), !damage.isEmpty(), null));
        }
        return session;
    }

    /** The dossier as it was saved, and what is to be told of the work that is put aside. */
    private DossierSession refused(DossierSession session, UnsavedWork work, Exception reason) throws IOException {
        String name = Labels.of(session.dossier());
        Throwable cause = reason instanceof UncheckedIOException unchecked ? unchecked.getCause() : reason;
        Path aside = work.keepAside();
        String message = cause instanceof DocumentException sentence
                ? Messages.bind(Messages.refusedWork, new Object[]{name, sentence.getMessage(), aside})
                : Messages.bind(Messages.refusedWorkUnreadable, name, aside);
        if (!Files.exists(layout.dossierFile())) {
            throw new DocumentException(message, reason);
        }
        DossierSession saved = recording(saved());
        saved.tell(new Recovery(message, true, reason));
        return saved;
    }

    private static String told(DossierSession session) {
        String name = Labels.of(session.dossier());
        int steps = session.commands().undoableSteps();
        return switch (steps) {
            case 0 -> session.commands().isDirty() ? Messages.bind(Messages.recoveredUndo, name) : "";
            case 1 -> Messages.bind(Messages.recoveredOne, name);
            default -> Messages.bind(Messages.recovered, name, steps);
        };
    }

    private static final class Player implements Replay {

        private final CommandStack commands;
        private @Nullable Object group;

        Player(CommandStack commands) {
            this.commands = commands;
        }

        @Override
        public void execute(RecordedStep step) {
            ReplayedStep command = new ReplayedStep(step, group);
            commands.execute(command);
            group = command.group();
        }

        @Override
        public void undoOlder(RecordedStep step) {
            commands.undoUnknown(new ReplayedStep(step, group));
        }

        @Override
        public void undo() {
            commands.undo();
        }

        @Override
        public void redo() {
            commands.redo();
        }
    }
}
