package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actant.core.formats.DossierPart;
import org.actant.core.ontology.Ontologies;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.xmi.XmiDocumentReader;
import org.actant.formats.xmi.XmiDocumentWriter;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** The export as a program sees it that has EMF and nothing of Actant. */
class XmiForeignProgramTest {

    @TempDir
    private Path folder;
    private DossierPart part;
    private Path xmi;

    @BeforeEach
    void export() throws IOException {
        part = Formats.read(new JsonDocumentReader(), Fixture.write(folder));
        xmi = Formats.write(new XmiDocumentWriter(new Ontologies(List.of())), part, folder.resolve("turov export.xmi"));
    }

    @Test
    void aProgramWithNothingButEmfCountsTheSame() throws Exception {
        Map<String, Integer> expected = new TreeMap<>(
                Map.of("ArticleText", 1, "Dossier", 1, "Export", 1, "Ontology", 1));
        for (EObject root : List.of(part.dossier(), new Ontologies(List.of()).shipped())) {
            root.eAllContents().forEachRemaining(object -> expected.merge(object.eClass().getName(), 1, Integer::sum));
        }

        assertEquals(expected.toString(), runPlainProgram(xmi));
    }

    @Test
    void aProgramWithNothingButEmfCountsGold() throws Exception {
        Path gold = SharedFolder.of("sample/gold.json");
        Path file = Formats.write(new XmiDocumentWriter(new Ontologies(List.of())),
                Formats.read(new JsonDocumentReader(), gold),
                folder.resolve("gold.xmi"));

        String counts = runPlainProgram(file);

        for (String count : List.of("Actor=27", "Event=46", "Relation=12", "Link=33", "Claim=94", "Source=7",
                "Participation=103", "Mention=157", "Cue=57", "Literal=3", "Qualifier=1", "Anaphor=9")) {
            assertTrue(counts.contains(count), count + " in " + counts);
        }
    }

    private String runPlainProgram(Path file) throws Exception {
        Path program = folder.resolve("LoadExport.java");
        try (InputStream source = getClass().getResourceAsStream("/plain/LoadExport.java")) {
            Files.write(program, source.readAllBytes());
        }
        String classPath = Stream.of(URI.class, EObject.class, XMLResource.class).map(XmiForeignProgramTest::jar)
                .collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("output.txt");
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath, program.toString(), ecoreOf(file).toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        assertTrue(java.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, java.exitValue(), Files.readString(output));
        return Files.readString(output).strip();
    }

    private static String jar(Class<?> type) {
        return FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(type)).orElseThrow().getAbsolutePath();
    }

    @Test
    void theTextIsThereAsAnnotated() {
        EObject text = (EObject) list(load(true), "texts").get(0);

        assertEquals(Fixture.TEXT, get(text, "text"));
        assertEquals("D1", get((EObject) get(text, "article"), "id"));
    }

    @Test
    void theEcoreFileIsFoundThroughTheSchemaLocation() {
        EObject export = load(false);

        assertEquals(2, list((EObject) get(export, "dossier"), "events").size());
    }

    @Test
    void referencesLeadToTheElements() {
        EObject dossier = (EObject) get(load(true), "dossier");
        EObject event = (EObject) list(dossier, "events").get(0);
        EObject participation = (EObject) list(event, "participations").get(0);
        EObject article = (EObject) list(dossier, "articles").get(0);
        EObject mention = (EObject) list(article, "mentions").get(0);

        assertEquals(list(dossier, "entities").get(0), get(participation, "filler"));
        assertEquals(list(dossier, "entities").get(0), get(mention, "of"));
        assertEquals("1-13", get(mention, "ranges"));
    }

    @Test
    void theEcoreFileIsValidAndFreeOfJava() throws IOException {
        ResourceSet resources = resources();
        Resource ecore = resources.getResource(uri(ecoreOf(xmi)), true);
        EPackage ePackage = (EPackage) ecore.getContents().get(0);

        assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(ePackage).getSeverity());
        String text = Files.readString(ecoreOf(xmi));
        assertFalse(text.contains("org.actant"), "a Java class");
        assertFalse(text.contains("platform:"), "an address of the platform");
        assertFalse(text.contains("\"create\"") || text.contains("\"convert\""), "Java code");
        assertTrue(text.contains("Whoever can act, decide, speak"), "documentation");
    }

    @Test
    void whatAForeignProgramSavesCanBeReadAgain() throws IOException {
        DossierPart before = Formats.read(new XmiDocumentReader(), xmi);
        EObject export = load(true);
        export.eResource().setURI(uri(folder.resolve("saved.xmi")));
        export.eResource().save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));

        DossierPart after = Formats.read(new XmiDocumentReader(), folder.resolve("saved.xmi"));

        assertTrue(EcoreUtil.equals(before.dossier(), after.dossier()));
        assertEquals(Fixture.TEXT, after.text(after.dossier().getArticles().get(0)).text());
    }

    private EObject load(boolean register) {
        ResourceSet resources = resources();
        if (register) {
            EPackage ePackage = (EPackage) resources.getResource(uri(ecoreOf(xmi)), true).getContents().get(0);
            resources.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
        }
        return resources.getResource(uri(xmi), true).getContents().get(0);
    }

    /** Does not know the packages that are registered in this program. */
    private static ResourceSet resources() {
        ResourceSet resources = new ResourceSetImpl();
        resources.setPackageRegistry(new EPackageRegistryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI,
                EcorePackage.eINSTANCE);
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        return resources;
    }

    private static Path ecoreOf(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".xmi", ".ecore"));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    private static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    private static List<?> list(EObject object, String feature) {
        return (List<?>) get(object, feature);
    }
}
