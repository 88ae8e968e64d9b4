package org.actant.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.JsonOutput;
import org.actant.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;

/** A JSON file in which elements are named by their ids and words by their offsets. */
final class ElementOutput extends JsonOutput {

    ElementOutput(JsonGenerator generator, IProgressMonitor monitor) {
        super(generator, monitor);
    }

    /** Writes two offsets as an item of an array. */
    void range(int begin, int end) throws IOException {
        pair(begin, end);
    }

    /** Writes two offsets. */
    void range(String name, int begin, int end) throws IOException {
        member(name);
        pair(begin, end);
    }

    /**
     * Writes the id of an element.
     *
     * @throws DocumentException if the format cannot hold it
     */
    void id(String name, Element element) throws IOException {
        string(name, idOf(element));
    }

    /** Writes the ids of elements. */
    void ids(String name, Iterable<? extends Element> elements) throws IOException {
        this.<Element>array(name, elements, element -> string(idOf(element)));
    }

    /** Writes the ids of elements unless there are none. */
    void optionalIds(String name, Collection<? extends Element> elements) throws IOException {
        if (!elements.isEmpty()) {
            ids(name, elements);
        }
    }

    private static String idOf(Element element) throws DocumentException {
        String id = element.getId();
        if (id == null || !JsonFormat.isId(id)) {
            throw new DocumentException(Messages.bind(Messages.unfitId, id));
        }
        return id;
    }
}
