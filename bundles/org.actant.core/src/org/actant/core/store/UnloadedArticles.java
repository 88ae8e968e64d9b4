package org.actant.core.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The articles of a dossier that were not loaded when they were asked for, as files. Any thread may look into them;
 * nothing is loaded by that.
 *
 * @param layout where they lie
 * @param names  their names
 */
public record UnloadedArticles(DossierLayout layout, List<String> names) {

    private static final String ID = "id";

    public UnloadedArticles {
        names = List.copyOf(names);
    }

    /**
     * Names of the articles that have one of these ids or contain an element that has it. An article whose file cannot be
     * read is taken for one: who loads it then is told what is wrong with it.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public List<String> having(Set<String> ids, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, names.size());
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<String> found = new ArrayList<>();
        for (String name : names) {
            if (has(factory, layout.articleFile(name), ids)) {
                found.add(name);
            }
            progress.split(1);
        }
        return found;
    }

    private boolean has(XMLInputFactory factory, Path file, Set<String> ids) {
        try {
            layout.requireInside(file);
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                XMLStreamReader reader = factory.createXMLStreamReader(bytes);
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.START_ELEMENT
                            && ids.contains(String.valueOf(reader.getAttributeValue(null, ID)))) {
                        return true;
                    }
                }
                return false;
            }
        } catch (IOException | XMLStreamException e) {
            // whoever loads it is told
            return true;
        }
    }
}
