package org.actant.ui.views.ontology;

import java.nio.file.Path;
import java.util.List;
import org.actant.model.Element;
import org.actant.ui.elements.Labelled;
import org.eclipse.jdt.annotation.Nullable;

/** What the ontology editor asks the analyst. */
public interface Questions {

    /** Asks for a key; null if the analyst wants none. */
    @Nullable
    String key(String title, String message, String proposed);

    /** Asks for one of several; null if the analyst wants none. */
    <T> @Nullable T one(String title, String message, List<Labelled<T>> choices);

    /** Asks which of some elements; null if the analyst does not want to go on. */
    @Nullable
    List<Element> elements(String title, String message, List<Element> elements);

    /** Asks whether to go on. */
    boolean goOn(String title, String message);

    /** Asks for the file to read from; null for none. */
    @Nullable
    Path fileToRead();

    /** Asks for the file to write to; null for none. */
    @Nullable
    Path fileToWrite(String proposed);

    /** Says that something failed. */
    void failed(String message, Exception cause);
}
