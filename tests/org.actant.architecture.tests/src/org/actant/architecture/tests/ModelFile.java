package org.actant.architecture.tests;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** The model as it is written down, without any generated code. */
final class ModelFile {

    private static final String PATH = "bundles/org.actant.model/model/actant.ecore";

    private ModelFile() {
    }

    static EPackage load(Project project) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Resource resource = resources.getResource(URI.createFileURI(project.root().resolve(PATH).toString()), true);
        return (EPackage) resource.getContents().getFirst();
    }
}
