package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.List;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.ReadOptions;
import org.actant.core.ontology.Ontologies;
import org.actant.core.store.DocumentException;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.xmi.XmiDocumentReader;
import org.actant.formats.xmi.XmiDocumentWriter;
import org.actant.formats.xmi.XmiLimits;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad files are refused with their name, the place and the reason, and nothing else is opened. */
class XmiRefusalTest {

    @TempDir
    private Path folder;
    private final XmiDocumentReader reader = new XmiDocumentReader();
    private Path file;
    private String sound;

    @BeforeEach
    void export() throws IOException {
        DossierPart part = Formats.read(new JsonDocumentReader(), Fixture.write(folder));
        file = Formats.write(new XmiDocumentWriter(new Ontologies(List.of())), part, folder.resolve("turov.xmi"));
        sound = Files.readString(file);
    }

    /** What is replaced in the export, by what, and a part of the message. */
    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                arguments("<actant:Export ", "<!DOCTYPE x>\n<actant:Export ", "turov.xmi, line"),
                arguments("<actant:Export ", "<!DOCTYPE x SYSTEM \"secret.dtd\">\n<actant:Export ", "turov.xmi, line"),
                arguments("<actant:Export ", "<?x y?><!-- c --><actant:Import ", "turov.xmi"),
                arguments("http://actant.org/export/1\"", "http://127.0.0.1:9/other.ecore\"", "turov.xmi"),
                arguments("<dossier>", "<dossier colour=\"red\">", "colour"),
                arguments("<dossier>", "<dossier><colours/>", "colours"),
                arguments("<dossier>", "<dossier>text", "text"),
                arguments("<dossier>", "<dossier/><dossier>", "dossier"),
                arguments("<dossier>", "<dossier><entities href=\"secret.xmi#A\"/>", "secret.xmi"),
                arguments("<dossier>", "<dossier><entities id=\"x\"/>", "Entity"),
                arguments("<dossier>", "<dossier><entities xsi:type=\"actant:Event\"/>", "Event"),
                arguments("<dossier>", "<dossier><entities xsi:type=\"actant:Planet\"/>", "actant:Planet"),
                arguments("<dossier>", "<dossier><entities xsi:type=\"other:Actor\"/>", "other:Actor"),
                arguments("xsi:type=\"actant:Place\"", "xsi:type=\"actant:Item\"", "precision"),
                arguments("xmi:id=\"A2\" id=\"A2\"", "xmi:id=\"A1\" id=\"A1\"", "'A1'"),
                arguments("xmi:id=\"A2\" id=\"A2\"", "xmi:id=\"A2\" id=\"A0\"", "'A2'"),
                arguments("xmi:id=\"A2\" id=\"A2\"", "id=\"A 2\"", "A 2"),
                arguments("xmi:id=\"A2\" id=\"A2\"", "", "id"),
                arguments("filler=\"A1\"", "filler=\"A99\"", "'A99'"),
                arguments("filler=\"A1\"", "filler=\"//@dossier/@entities.0\"", "//@dossier"),
                arguments("filler=\"A1\"", "filler=\"secret.xmi#A1\"", "secret.xmi#A1"),
                arguments("filler=\"A1\"", "filler=\"A1 A2\"", "A1 A2"),
                arguments("members=\"A1\"", "members=\"E1\"", "Event"),
                arguments("ranges=\"1-13\"", "ranges=\"1-12\"", "1-12"),
                arguments("ranges=\"1-13\"", "ranges=\"1-9999\"", "1-9999"),
                arguments("ranges=\"1-13\"", "ranges=\"13-1\"", "13-1"),
                arguments("ranges=\"1-13\"", "ranges=\"1-99999999999\"", "1-99999999999"),
                arguments("ranges=\"1-13\"", "ranges=\"\"", "ranges"),
                arguments("ranges=\"1-13\"", "ranges=\"2-13\"", "A1.m1"),
                arguments("implied=\"true\"", "implied=\"yes\"", "yes"),
                arguments("credibility=\"3\"", "credibility=\"three\"", "three"),
                arguments("actuality=\"ACT\"", "actuality=\"REAL\"", "REAL"),
                arguments("<texts article=\"D1\">", "<texts article=\"A1\">", "Actor"),
                arguments("<texts article=\"D1\">", "<texts article=\"D2\">", "'D2'"),
                arguments("<texts article=\"D1\">", "<texts>", "article"),
                arguments("<texts article=\"D1\">", "<texts article=\"D1\"/><texts article=\"D1\">", "'D1'"),
                arguments("<texts article=\"D1\">", "<texts article=\"D1\" encoding=\"base64\">", "base64"),
                arguments("<texts article=\"D1\">", "<texts article=\"D1\" encoding=\"rot13\">", "rot13"),
                arguments("<text>", "<text>x", "'D1'"),
                arguments("</actant:Export>", "</actant:Export><x/>", "turov.xmi, line"),
                arguments("<text>", "<text>&nbsp;", "turov.xmi, line"),
                arguments("<text>", "<text>&#0;", "turov.xmi, line"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void aWrongFileIsRefused(String old, String wrong, String partOfMessage) throws IOException {
        assertTrue(sound.contains(old), "the export lacks " + old);

        String message = refusal(sound.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(wrong)));

        assertTrue(message.contains("turov.xmi"), message);
        assertTrue(message.contains(partOfMessage), message);
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() throws IOException {
        for (int length = 0; length < sound.strip().length(); length += 997) {
            assertTrue(refusal(sound.substring(0, length)).contains("turov.xmi, line"));
        }
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "CANARY");
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n<actant:Export ";

        String message = refusal(sound.replace("<actant:Export ", entity).replace("reiste", "&e;"));

        assertFalse(message.contains("CANARY"), message);
    }

    @Test
    void aFileThatIsTooLargeIsNotOpened() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((1L << 30) + 1);
        }

        String message = assertThrows(DocumentException.class, () -> Formats.read(reader, file)).getMessage();

        assertTrue(message.contains("turov.xmi") && message.contains("1024 MB"), message);
    }

    @Test
    void aFileWithTooManyElementsIsRefused() throws IOException {
        long elements = Pattern.compile("<[a-zA-Z]").matcher(sound).results().count();
        XmiLimits limits = new XmiLimits(XmiLimits.SHIPPED.depth(), (int) elements, XmiLimits.SHIPPED.textLength());
        Formats.read(new XmiDocumentReader(limits), file);
        Files.writeString(file, sound.replaceFirst("<openRoles>", "<openRoles/><openRoles>"));

        String message = assertThrows(DocumentException.class,
                () -> Formats.read(new XmiDocumentReader(limits), file)).getMessage();

        assertTrue(message.contains("turov.xmi, ") && message.contains(String.format("%,d", elements)), message);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        XmiLimits limits = new XmiLimits(XmiLimits.SHIPPED.depth(), XmiLimits.SHIPPED.elements(), 10);

        String message = assertThrows(DocumentException.class,
                () -> Formats.read(new XmiDocumentReader(limits), file)).getMessage();

        assertTrue(message.contains("turov.xmi, ") && message.contains(" 10 "), message);
    }

    @Test
    void entitiesDoNotBlowUp() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String bomb = sound.replace("<actant:Export ", laughs + "]>\n<actant:Export ").replace("reiste", "&a29;");

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal(bomb));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "<realis>" + "<alternatives>".repeat(20_000) + "</alternatives>".repeat(20_000) + "</realis>";

        String message = refusal(sound.replaceFirst("<events ([^>]*[^/])>", "<events $1>" + deep));

        assertTrue(message.contains("turov.xmi, line"), message);
    }

    @Test
    void theHostileFilesAreRefused() throws IOException {
        Path hostile = SharedFolder.of("corpora/hostile/emf");
        try (Stream<Path> files = Files.list(hostile)) {
            for (Path bad : files.toList()) {
                assertTrue(assertThrows(DocumentException.class, () -> Formats.read(reader, bad), bad.toString())
                        .getMessage().contains(bad.getFileName().toString()));
            }
        }
    }

    @Test
    void unsafeNamesOfArticlesAreMadeSafe() throws IOException {
        Files.writeString(file, sound.replace("name=\"turov\"", "name=\"../../etc/passwd\""));

        assertEquals("etc-passwd", Formats.read(reader, file).dossier().getArticles().get(0).getName());
    }

    @Test
    void cancellingStopsTheReader() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);

        assertThrows(OperationCanceledException.class, () -> reader.read(file, ReadOptions.NONE, monitor));
    }

    @Test
    void whatXmlCannotHoldIsNamedWhenExporting() {
        DossierPart part = Texts.part("x");
        part.dossier().setName("a\u0001b");

        String message = assertThrows(DocumentException.class,
                () -> Formats.write(new XmiDocumentWriter(new Ontologies(List.of())), part, folder.resolve("out.xmi")))
                .getMessage();

        assertTrue(message.contains("name") && message.contains("U+0001"), message);
        assertFalse(Files.exists(folder.resolve("out.xmi")));
    }

    @Test
    void aReferenceOutOfTheDossierIsNamedWhenExporting() {
        DossierPart part = TwoArticles.part();
        part.dossier().getEntities().remove(2);

        String message = assertThrows(DocumentException.class,
                () -> Formats.write(new XmiDocumentWriter(new Ontologies(List.of())), part, folder.resolve("out.xmi")))
                .getMessage();

        assertTrue(message.contains("A2") && message.contains("members"), message);
    }

    @Test
    void theEcoreFileMustNotTakeThePlaceOfTheExport() {
        assertThrows(DocumentException.class,
                () -> Formats.write(new XmiDocumentWriter(new Ontologies(List.of())), Texts.part("x"),
                        folder.resolve("x.ecore")));
    }

    private String refusal(String content) throws IOException {
        Files.writeString(file, content);
        return assertThrows(DocumentException.class, () -> Formats.read(reader, file)).getMessage();
    }
}
