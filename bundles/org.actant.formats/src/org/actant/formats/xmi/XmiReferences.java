package org.actant.formats.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.actant.core.store.DocumentException;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;

/** The ids of one file: whom they name, and who refers to them. References may come before what they refer to. */
final class XmiReferences {

    private record Pending(EObject holder, EReference reference, String ids, int line) {
    }

    private final XmlInput in;
    private final Map<String, Element> elements = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    XmiReferences(XmlInput in) {
        this.in = in;
    }

    /**
     * Notes the id of an element, which only a dossier may lack.
     *
     * @param xmiId the id as XMI gives it, which becomes that of an element that has none; may be null
     * @throws DocumentException if it is no id, is used twice, or XMI gives another one
     */
    void define(Element element, @Nullable String xmiId) throws DocumentException {
        if (element.getId() == null && xmiId != null) {
            element.setId(xmiId);
        } else if (xmiId != null && !xmiId.equals(element.getId())) {
            throw in.error(Messages.bind(Messages.wrongValue, "xmi:id", xmiId));
        }
        String id = element.getId();
        if (id == null && element instanceof Dossier) {
            return;
        }
        if (!ObjectWriter.isId(id)) {
            throw in.error(Messages.bind(Messages.wrongValue, "id", id));
        }
        if (elements.putIfAbsent(id, element) != null) {
            throw in.error(Messages.bind(Messages.idTwice, id));
        }
    }

    /** Notes a reference, which names ids with white space between them. */
    void refer(EObject holder, EReference reference, String ids) {
        pending.add(new Pending(holder, reference, ids, in.line()));
    }

    /**
     * The element of an id.
     *
     * @throws DocumentException if there is none
     */
    Element element(String id, int line) throws DocumentException {
        Element element = elements.get(id);
        if (element == null) {
            throw in.error(line, Messages.bind(Messages.unknownId, id));
        }
        return element;
    }

    /**
     * Sets all references.
     *
     * @throws DocumentException if there is no such element, or it is of the wrong type
     */
    void resolve() throws DocumentException {
        for (Pending reference : pending) {
            resolve(reference);
        }
        pending.clear();
    }

    private void resolve(Pending pending) throws DocumentException {
        EReference reference = pending.reference();
        Set<Element> targets = new LinkedHashSet<>();
        for (StringTokenizer ids = new StringTokenizer(pending.ids()); ids.hasMoreTokens();) {
            Element target = element(ids.nextToken(), pending.line());
            if (!reference.getEReferenceType().isInstance(target)) {
                throw in.error(pending.line(), Messages.bind(Messages.wrongTarget, new Object[]{target.getId(),
                        target.eClass().getName(), reference.getEReferenceType().getName()}));
            }
            targets.add(target);
        }
        if (reference.isMany()) {
            @SuppressWarnings("unchecked")
            InternalEList<Object> list = (InternalEList<Object>) pending.holder().eGet(reference);
            targets.removeIf(target -> !list.isEmpty() && list.contains(target));
            targets.forEach(list::addUnique);
        } else if (targets.size() == 1) {
            pending.holder().eSet(reference, targets.iterator().next());
        } else {
            throw in.error(pending.line(), Messages.bind(Messages.wrongValue, reference.getName(), pending.ids()));
        }
    }
}
