package org.actant.core.journal;

/** What follows in a journal; written as one byte, the ordinal. New ones come at the end. */
enum Tag {

    /** End of a list of changes or files. */
    END,
    /** Record: the dossier is new. */
    CREATED,
    /** Record: a command was executed. */
    STEP,
    /** Record: the newest step of the journal was undone. */
    UNDO,
    /** Record: the step of the journal that was undone last was done again. */
    REDO,
    /** Record: a step from before the journal was undone. */
    UNDO_OLDER,
    /** Record: files are about to be written. */
    SAVING,
    /** File: what it held. */
    STATE,
    /** Change: a single value is replaced. */
    SET,
    /** Change: a value comes into a list. */
    ADD,
    /** Change: a value leaves a list. */
    REMOVE,
    /** Change: a value moves inside a list. */
    MOVE,
    /** Change: an ontology comes. */
    BRING,
    /** Change: an ontology leaves. */
    TAKE_AWAY,
    /** Change: the text of a new article. */
    TEXT,
    /** Object: by the number that it has in the record, or below such an object. */
    NUMBERED,
    /** Object: has the next number, and its contents come later. */
    EXPECTED,
    /** Object: has the next number, and its contents follow. */
    DEFINED,
    /** Object: was {@link #EXPECTED} before, and its contents follow. */
    FULFILLED,
    /** Object: in the file of the dossier. */
    IN_DOSSIER,
    /** Object: in the file of an article. */
    IN_ARTICLE,
    /** Object: in the file of an ontology. */
    IN_ONTOLOGY,
    /** Object: a stand-in for an element that is nowhere. */
    MISSING,
    /** Object: the address of one that was not loaded. */
    PROXY,
    /** There is no value. */
    NOTHING,
    /** There is a value, which follows. */
    VALUE
}
