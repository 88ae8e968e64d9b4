package org.actant.core.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;

/** The dossiers that are open, each once. Belongs to the thread that the sessions belong to. */
@Component(service = OpenDossiers.class)
public final class OpenDossiers {

    private final List<DossierSession> sessions = new ArrayList<>();
    private final List<Consumer<List<DossierSession>>> listeners = new CopyOnWriteArrayList<>();
    private String agent = "";

    /**
     * Says who works on all dossiers from now on.
     *
     * @param name see {@link DossierSession#setAgent}
     */
    public void setAgent(String name) {
        agent = name;
        sessions.forEach(session -> session.setAgent(name));
    }

    /** The dossiers that are open, in the order in which they were opened. */
    public List<DossierSession> sessions() {
        return List.copyOf(sessions);
    }

    /**
     * The session of a dossier, opened now if it was not yet; see {@link DossierSession#resume}.
     *
     * @throws org.actant.core.store.DocumentException if the folder is no dossier or its file is not sound
     */
    public DossierSession open(Path folder) throws IOException {
        Path wanted = folder.toAbsolutePath().normalize();
        for (DossierSession session : sessions) {
            Path known = session.layout().folder();
            if (known.equals(wanted)
                    || Files.exists(known) && Files.exists(wanted) && Files.isSameFile(known, wanted)) {
                return session;
            }
        }
        DossierSession session = DossierSession.resume(wanted);
        add(session);
        return session;
    }

    /** Takes in a session that was made elsewhere, such as one of a new dossier. */
    public void add(DossierSession session) {
        session.setAgent(agent);
        sessions.add(session);
        fire();
    }

    /** Closes a session; what was not saved in it is given up. */
    public void close(DossierSession session) {
        if (sessions.remove(session)) {
            session.close();
            fire();
        }
    }

    /** Adds a listener; it is told when a dossier was opened or closed, and which are open then. */
    public void addListener(Consumer<List<DossierSession>> listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Consumer<List<DossierSession>> listener) {
        listeners.remove(listener);
    }

    private void fire() {
        List<DossierSession> open = sessions();
        listeners.forEach(listener -> listener.accept(open));
    }
}
