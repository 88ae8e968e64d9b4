package org.actant.formats.xmi;

import java.util.List;
import java.util.Set;
import org.actant.core.store.DocumentException;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads objects of the model from XMI of the export package. */
final class ObjectReader {

    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private final XmlInput in;
    private final XmiReferences references;
    private int depth;

    ObjectReader(XmlInput in, XmiReferences references) {
        this.in = in;
        this.references = references;
    }

    /**
     * Reads the object whose element the parser stands on, with all that it contains.
     *
     * @param declared type of the feature that contains it
     */
    EObject read(EClass declared) throws DocumentException {
        if (++depth > in.limits().depth()) {
            throw in.error(Messages.tooDeep);
        }
        EObject object = ActantFactory.eINSTANCE.create(type(declared));
        attributes(object);
        if (object instanceof Element element) {
            references.define(element, in.attribute(XmiFormat.XMI, "id"));
        }
        in.children(name -> child(object, feature(object, name)));
        depth--;
        return object;
    }

    private EClass type(EClass declared) throws DocumentException {
        String name = in.attribute(XmiFormat.XSI, "type");
        if (name == null) {
            name = in.attribute(XmiFormat.XMI, "type");
        }
        EClass type = name == null ? declared : type(name);
        if (type.isAbstract() || !declared.isSuperTypeOf(type)) {
            throw in.error(Messages.bind(Messages.wrongType, type.getName(), declared.getName()));
        }
        return type;
    }

    private EClass type(String qualifiedName) throws DocumentException {
        int colon = qualifiedName.indexOf(':');
        String namespace = in.namespaceOf(colon < 0 ? "" : qualifiedName.substring(0, colon));
        EClassifier type = ActantPackage.eINSTANCE.getEClassifier(qualifiedName.substring(colon + 1));
        if (!XmiFormat.NAMESPACE.equals(namespace) || !(type instanceof EClass eClass)) {
            throw in.error(Messages.bind(Messages.unknownType, qualifiedName));
        }
        return eClass;
    }

    private void attributes(EObject object) throws DocumentException {
        for (int i = 0; i < in.attributeCount(); i++) {
            if (in.attributeNamespace(i).isEmpty()) {
                attribute(object, feature(object, in.attributeName(i)), in.attributeValue(i));
            }
        }
    }

    private void attribute(EObject object, EStructuralFeature feature, String value) throws DocumentException {
        switch (feature) {
            case EAttribute attribute when !attribute.isMany() -> object.eSet(attribute, value(attribute, value));
            case EReference reference when !reference.isContainment() -> references.refer(object, reference, value);
            default -> throw in.error(Messages.bind(Messages.unknownFeature, feature.getName()));
        }
    }

    private void child(EObject object, EStructuralFeature feature) throws DocumentException {
        if (in.attribute(null, "href") != null) {
            throw in.error(Messages.bind(Messages.foreignAddress, in.attribute(null, "href")));
        }
        switch (feature) {
            case EReference reference when reference.isContainment() ->
                add(object, reference, read(reference.getEReferenceType()));
            case EReference reference -> references.refer(object, reference, in.text());
            case EAttribute attribute -> add(object, attribute, value(attribute, in.text()));
            default -> throw in.error(Messages.bind(Messages.unknownFeature, feature.getName()));
        }
    }

    private void add(EObject object, EStructuralFeature feature, Object value) throws DocumentException {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) object.eGet(feature);
            list.add(value);
        } else if (object.eIsSet(feature)) {
            throw in.error(Messages.bind(Messages.setTwice, feature.getName()));
        } else {
            object.eSet(feature, value);
        }
    }

    private EStructuralFeature feature(EObject object, String name) throws DocumentException {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw in.error(Messages.bind(Messages.unknownFeature, name));
        }
        return feature;
    }

    private Object value(EAttribute attribute, String text) throws DocumentException {
        if (attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN && !BOOLEANS.contains(text)) {
            throw in.error(Messages.bind(Messages.wrongValue, attribute.getName(), text));
        }
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (IllegalArgumentException e) {
            throw in.error(Messages.bind(Messages.wrongValue, attribute.getName(), text), e);
        }
    }
}
