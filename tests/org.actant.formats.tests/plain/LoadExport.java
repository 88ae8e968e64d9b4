import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** A program that knows nothing of Actant: loads an Ecore file and an XMI file, and counts objects by their class. */
public class LoadExport {

    public static void main(String[] arguments) {
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("xmi", new XMIResourceFactoryImpl());
        Resource ecore = resources.getResource(URI.createFileURI(new File(arguments[0]).getAbsolutePath()), true);
        EPackage ePackage = (EPackage) ecore.getContents().get(0);
        resources.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
        Resource xmi = resources.getResource(URI.createFileURI(new File(arguments[1]).getAbsolutePath()), true);
        Map<String, Integer> counts = new TreeMap<>();
        for (TreeIterator<EObject> contents = xmi.getAllContents(); contents.hasNext();) {
            counts.merge(contents.next().eClass().getName(), 1, Integer::sum);
        }
        System.out.println(counts);
    }
}
