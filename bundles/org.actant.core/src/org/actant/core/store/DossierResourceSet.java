package org.actant.core.store;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actant.model.ActantPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The files of one dossier. Whatever a file refers to, nothing outside the folder of the dossier is opened; and however an
 * article comes to be loaded, it is loaded by the store.
 */
@NonNullByDefault({RETURN_TYPE, FIELD})
final class DossierResourceSet extends ResourceSetImpl {

    /** Loads a resource that somebody asked for. */
    @FunctionalInterface
    interface Loader {

        void load(DossierResource resource) throws IOException;
    }

    private final ElementIds ids = new ElementIds();
    private final DossierLayout layout;
    private final Loader loader;

    DossierResourceSet(DossierLayout layout, Loader loader) {
        this.layout = layout;
        this.loader = loader;
        EPackage.Registry packages = new EPackageRegistryImpl();
        packages.put(ActantPackage.eNS_URI, ActantPackage.eINSTANCE);
        setPackageRegistry(packages);
        setURIConverter(new ExtensibleURIConverterImpl(List.of(new FolderHandler()), List.of()));
        setURIResourceMap(new HashMap<>());
    }

    /** Ids of all elements that are loaded. */
    ElementIds ids() {
        return ids;
    }

    @Override
    public Resource createResource(URI uri, @Nullable String contentType) {
        Resource resource = new DossierResource(uri, ids);
        getResources().add(resource);
        return resource;
    }

    @Override
    public @Nullable EObject getEObject(URI uri, boolean loadOnDemand) {
        return MissingElements.SCHEME.equals(uri.scheme()) ? null : super.getEObject(uri, loadOnDemand);
    }

    @Override
    protected void demandLoad(Resource resource) throws IOException {
        loader.load((DossierResource) resource);
    }

    /** Forgets a resource. */
    void forget(Resource resource) {
        getResources().remove(resource);
        getURIResourceMap().values().removeIf(known -> known == resource);
    }

    private final class FolderHandler extends FileURIHandlerImpl {

        @Override
        public boolean canHandle(URI uri) {
            return true;
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            return super.createInputStream(checked(uri), options);
        }

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
            return super.createOutputStream(checked(uri), options);
        }

        private URI checked(URI uri) throws IOException {
            if (!uri.isFile()) {
                throw new DocumentException(Messages.bind(Messages.foreignAddress, uri));
            }
            layout.requireInside(Path.of(uri.toFileString()));
            return uri;
        }
    }
}
