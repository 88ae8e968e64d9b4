package org.actant.formats.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.actant.model.ActantPackage;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The Ecore package of exports: the model as it is, but free of Java classes so that any EMF program can load it, and
 * with a root class that holds a dossier together with the texts of its articles and its ontology.
 */
final class ExportPackage {

    /** Stands for the file while it is written, so that references within it are seen to be such. */
    private static final URI ADDRESS = URI.createURI("file:/export" + XmiFormat.ECORE_SUFFIX);
    private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";
    private static final String DOCUMENTATION = "documentation";

    private final EPackage ePackage = EcoreUtil.copy(ActantPackage.eINSTANCE);

    ExportPackage() {
        ePackage.setName(XmiFormat.PREFIX);
        ePackage.setNsPrefix(XmiFormat.PREFIX);
        ePackage.setNsURI(XmiFormat.NAMESPACE);
        for (TreeIterator<EObject> contents = ePackage.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof EModelElement element) {
                free(element);
            }
        }
        keepDocumentationOnly(ePackage);
        EClass text = articleText();
        ePackage.getEClassifiers().addAll(0, List.of(export(text), text));
    }

    /** Writes the package as an Ecore file. */
    void write(OutputStream out) throws IOException {
        Resource resource = new EcoreResourceFactoryImpl().createResource(ADDRESS);
        resource.getContents().add(ePackage);
        resource.save(out, Map.of(XMLResource.OPTION_LINE_WIDTH, 120));
        resource.getContents().clear();
    }

    /** Takes from a copy what ties it to the Java classes of the model. */
    private static void free(EModelElement element) {
        keepDocumentationOnly(element);
        switch (element) {
            case EEnum literals -> literals.setInstanceTypeName(null);
            case EDataType type -> type.setInstanceTypeName(String.class.getName());
            case EClassifier type -> type.setInstanceTypeName(null);
            case EStructuralFeature feature -> feature.setVolatile(false);
            default -> {
                // nothing ties it to Java
            }
        }
    }

    private static void keepDocumentationOnly(EModelElement element) {
        EAnnotation annotation = element.getEAnnotation(GEN_MODEL);
        if (annotation != null) {
            annotation.getDetails().retainAll(annotation.getDetails().stream()
                    .filter(detail -> DOCUMENTATION.equals(detail.getKey())).toList());
        }
    }

    private EClass export(EClass text) {
        EClass export = type(XmiFormat.EXPORT,
                "A dossier with all that is needed to read it: the texts of its articles, and the ontology.");
        containment(export, XmiFormat.DOSSIER, classOf(ActantPackage.Literals.DOSSIER), 1, "The dossier.");
        containment(export, XmiFormat.TEXTS, text, -1, "The text of each article of the dossier.");
        containment(export, XmiFormat.ONTOLOGY, classOf(ActantPackage.Literals.ONTOLOGY), 1,
                "The ontology whose types the dossier uses; absent if it was not known when the export was written.");
        return export;
    }

    private EClass articleText() {
        EClass text = type(XmiFormat.ARTICLE_TEXT, "The text of one article.");
        EReference article = EcoreFactory.eINSTANCE.createEReference();
        article.setName(XmiFormat.ARTICLE);
        article.setEType(classOf(ActantPackage.Literals.ARTICLE));
        document(article, "The article whose text it is.");
        text.getEStructuralFeatures().add(article);
        attribute(text, XmiFormat.ENCODING, "How the text is written: absent if as it is, base64 if as the Base64 form "
                + "of its UTF-8 bytes, because it has characters that XML cannot hold.");
        attribute(text, XmiFormat.TEXT,
                "The text, exactly as annotated; offsets of anchors count its UTF-16 code units.");
        return text;
    }

    private static EClass type(String name, String documentation) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        document(type, documentation);
        return type;
    }

    private static void containment(EClass owner, String name, EClass type, int upperBound, String documentation) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(true);
        reference.setResolveProxies(false);
        reference.setUpperBound(upperBound);
        document(reference, documentation);
        owner.getEStructuralFeatures().add(reference);
    }

    private static void attribute(EClass owner, String name, String documentation) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        document(attribute, documentation);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static void document(EModelElement element, String documentation) {
        EcoreUtil.setDocumentation(element, documentation);
    }

    private EClass classOf(EClass original) {
        return (EClass) ePackage.getEClassifier(original.getName());
    }
}
