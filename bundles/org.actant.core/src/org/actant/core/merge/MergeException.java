package org.actant.core.merge;

/** Documents cannot become part of the dossier; the message says why and what to do. Nothing has been changed. */
public final class MergeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MergeException(String message) {
        super(message);
    }
}
