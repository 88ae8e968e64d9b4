package org.actant.core.store;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** A file is refused because it is no sound ontology. The message, meant for the user, says where and why. */
public final class OntologyFileException extends DocumentException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * A fault of a file as a whole.
     *
     * @param file name of the file
     * @param what what is wrong, naming the file, in the user's language
     */
    public OntologyFileException(String file, String what, @Nullable Throwable cause) {
        super(what, cause);
        this.file = file;
        this.line = 0;
        this.column = 0;
    }

    /**
     * A fault at one place of a file.
     *
     * @param file   name of the file
     * @param line   line, counted from 1
     * @param column column, counted from 1
     * @param what   what is wrong there, in the user's language
     */
    public OntologyFileException(String file, int line, int column, String what, @Nullable Throwable cause) {
        super(NLS.bind(Messages.ontology_at, new Object[]{file, line, column, what}), cause);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Line of the fault, counted from 1; 0 if it is the file as a whole. */
    public int line() {
        return line;
    }

    /** Column of the fault, counted from 1; 0 if it is the file as a whole. */
    public int column() {
        return column;
    }
}
