package org.actant.query;

/** A query that is wrong: what is the matter, and where. */
public final class QueryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int begin;
    private final int end;

    /**
     * @param message what is wrong and what would be right, in the language of the user
     * @param begin   where the wrong place begins in the text of the query, in UTF-16 code units
     * @param end     where it ends; as large as {@code begin} if something is missing there
     */
    public QueryException(String message, int begin, int end) {
        super(message);
        this.begin = begin;
        this.end = end;
    }

    /** Where the wrong place begins, in UTF-16 code units. */
    public int begin() {
        return begin;
    }

    /** Where the wrong place ends; at the same offset if something is missing there. */
    public int end() {
        return end;
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
