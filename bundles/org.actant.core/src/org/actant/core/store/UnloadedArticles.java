package org.actant.core.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    private static final Pattern BLANKS = Pattern.compile(" ");

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
        return find(element -> ids.contains(String.valueOf(element.getAttributeValue(null, ID))), monitor);
    }

    /**
     * Names of the articles in which something refers to one of these ids. An article whose file cannot be read is taken
     * for one.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public List<String> referringTo(Set<String> ids, IProgressMonitor monitor) {
        return find(element -> refers(element, ids), monitor);
    }

    private List<String> find(Predicate<XMLStreamReader> wanted, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, names.size());
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<String> found = new ArrayList<>();
        for (String name : names) {
            if (has(factory, layout.articleFile(name), wanted)) {
                found.add(name);
            }
            progress.split(1);
        }
        return found;
    }

    /** A reference is an id alone or an address that ends in one; several stand in one attribute with blanks between. */
    private static boolean refers(XMLStreamReader element, Set<String> ids) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            for (String word : BLANKS.split(element.getAttributeValue(i))) {
                if (ids.contains(word.substring(word.indexOf('#') + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(XMLInputFactory factory, Path file, Predicate<XMLStreamReader> wanted) {
        try {
            layout.requireInside(file);
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                XMLStreamReader reader = factory.createXMLStreamReader(bytes);
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.START_ELEMENT && wanted.test(reader)) {
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
