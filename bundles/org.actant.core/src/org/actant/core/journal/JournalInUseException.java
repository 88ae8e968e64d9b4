package org.actant.core.journal;

import java.nio.file.Path;
import org.actant.core.store.DocumentException;

/** The dossier is open in another session, perhaps of another process, which has its journal. */
public final class JournalInUseException extends DocumentException {

    private static final long serialVersionUID = 1L;

    /** @param folder folder of the dossier */
    public JournalInUseException(Path folder) {
        super(Messages.bind(Messages.inUse, folder));
    }
}
