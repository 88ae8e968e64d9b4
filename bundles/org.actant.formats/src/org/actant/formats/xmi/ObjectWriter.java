package org.actant.formats.xmi;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.actant.core.store.DocumentException;
import org.actant.core.store.XmlCharacters;
import org.actant.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes objects of the model as XMI of the export package, straight from the objects, without a copy of them. What is
 * referred to must be contained in the same root object, and is named by its id.
 */
final class ObjectWriter {

    /** Ids that EMF tells from paths and from addresses of other files. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]+");

    private final XmlOutput out;
    private final IProgressMonitor monitor;

    ObjectWriter(XmlOutput out, IProgressMonitor monitor) {
        this.out = out;
        this.monitor = monitor;
    }

    /**
     * Writes an object with all that it contains.
     *
     * @param name     name of the element: the feature that contains the object
     * @param declared type of that feature
     */
    void write(String name, EObject object, EClass declared) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        out.start(name);
        EClass type = object.eClass();
        if (type != declared) {
            out.attribute("xsi:type", XmiFormat.PREFIX + ":" + type.getName());
        }
        if (object instanceof Element element && element.getId() != null) {
            out.attribute("xmi:id", id(element));
        }
        List<EStructuralFeature> set = type.getEAllStructuralFeatures().stream().filter(object::eIsSet).toList();
        for (EStructuralFeature feature : set) {
            attribute(object, feature);
        }
        for (EStructuralFeature feature : set) {
            children(object, feature);
        }
        out.end();
    }

    private void attribute(EObject object, EStructuralFeature feature) throws IOException {
        if (feature instanceof EAttribute attribute && !attribute.isMany()) {
            out.attribute(attribute.getName(), value(object, attribute, object.eGet(attribute)));
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            out.attribute(reference.getName(), ids(object, reference));
        }
    }

    private void children(EObject object, EStructuralFeature feature) throws IOException {
        if (feature instanceof EAttribute attribute && attribute.isMany()) {
            for (Object value : values(object, attribute)) {
                out.text(attribute.getName(), value(object, attribute, value));
            }
        } else if (feature instanceof EReference reference && reference.isContainment()) {
            for (Object child : values(object, reference)) {
                write(reference.getName(), (EObject) child, reference.getEReferenceType());
            }
        }
    }

    private static Collection<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value instanceof Collection<?> many ? many : List.of(value);
    }

    private static String value(EObject object, EAttribute attribute, Object value) throws DocumentException {
        String text = EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        int forbidden = XmlCharacters.firstForbidden(text);
        if (forbidden >= 0) {
            String code = String.format("U+%04X", text.codePointAt(forbidden));
            throw new DocumentException(Messages.bind(Messages.forbiddenCharacter,
                    new Object[]{describe(object), attribute.getName(), code}));
        }
        return text;
    }

    private static String ids(EObject object, EReference reference) throws DocumentException {
        EObject root = EcoreUtil.getRootContainer(object);
        StringJoiner ids = new StringJoiner(" ");
        for (Object target : values(object, reference)) {
            if (!(target instanceof Element element) || EcoreUtil.getRootContainer(element) != root) {
                throw new DocumentException(Messages.bind(Messages.notClosed,
                        new Object[]{describe(object), reference.getName(), target}));
            }
            ids.add(id(element));
        }
        return ids.toString();
    }

    /**
     * The id by which an element is named.
     *
     * @throws DocumentException if it has none, or one that references cannot hold
     */
    static String id(Element element) throws DocumentException {
        String id = element.getId();
        if (!isId(id)) {
            throw new DocumentException(Messages.bind(Messages.unfitId, describe(element)));
        }
        return id;
    }

    /** True if references can name an element by the id. */
    static boolean isId(@Nullable String id) {
        return id != null && ID.matcher(id).matches();
    }

    private static String describe(EObject object) {
        EObject named = object;
        while (!(named instanceof Element) && named.eContainer() != null) {
            named = named.eContainer();
        }
        return named.eClass().getName() + (named instanceof Element element ? " " + element.getId() : "");
    }
}
