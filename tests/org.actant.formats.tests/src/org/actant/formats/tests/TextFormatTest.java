package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.ReadOptions;
import org.actant.core.ontology.Ontologies;
import org.actant.core.store.DocumentException;
import org.actant.formats.text.TextDocumentReader;
import org.actant.formats.text.TextDocumentWriter;
import org.actant.formats.xmi.XmiDocumentReader;
import org.actant.formats.xmi.XmiDocumentWriter;
import org.actant.model.Article;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {

    @TempDir
    private Path folder;
    private final TextDocumentReader reader = new TextDocumentReader();
    private final TextDocumentWriter writer = new TextDocumentWriter();

    @Test
    void aTextBecomesAnArticle() throws IOException {
        Path file = Files.writeString(folder.resolve("Der Bote, 3. Mai.TXT"), Fixture.TEXT);

        DossierPart part = reader.read(file, new ReadOptions("de"), new NullProgressMonitor());

        Article article = part.dossier().getArticles().get(0);
        assertEquals("Der Bote, 3. Mai", article.getName());
        assertEquals("Der Bote, 3. Mai.TXT", article.getOriginalFile());
        assertEquals("de", article.getLanguage());
        assertEquals(Fixture.TEXT.length(), article.getLength());
        assertEquals(part.text(article).sha256(), article.getSha256());
        assertTrue(article.getId().matches("[a-z][a-z0-9]*"), article.getId());
    }

    @Test
    void aTextComesBackByteForByte() throws IOException {
        Path file = Files.writeString(folder.resolve("in.txt"), Fixture.TEXT);

        Path written = Formats.write(writer, Formats.read(reader, file), folder.resolve("out.txt"));

        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(written));
    }

    @Test
    void severalTextsGoIntoAFolder() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out"));

        Formats.write(writer, TwoArticles.part(), target);

        assertEquals("Anna ging fort, wegen Streit.", Files.readString(target.resolve("eins.txt")));
        assertEquals("Ben sah sie gehen, wegen Geld.", Files.readString(target.resolve("zwei.txt")));
        assertThrows(DocumentException.class,
                () -> Formats.write(writer, TwoArticles.part(), folder.resolve("one.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16", "UTF-32BE", "ISO-8859-1"})
    void otherEncodingsAreRefused(String encoding) throws IOException {
        Path file = Files.write(folder.resolve("in.txt"), "Jörg Müller aß".getBytes(encoding));

        String message = assertThrows(DocumentException.class, () -> Formats.read(reader, file)).getMessage();

        assertTrue(message.contains("in.txt") && message.contains("UTF-8"), message);
    }

    @Test
    void anEmptyTextIsAnArticle() throws IOException {
        Path file = Files.write(folder.resolve("leer.txt"), new byte[0]);

        assertEquals(0, Formats.read(reader, file).dossier().getArticles().get(0).getLength());
    }

    @Test
    void aFolderIsNoText() {
        assertThrows(DocumentException.class, () -> Formats.read(reader, folder));
    }

    @Test
    void realTextsComeBackAlsoThroughXmi() throws IOException {
        try (Stream<Path> files = Files.walk(SharedFolder.of("corpora/plain-text"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                assertComesBack(file);
            }
        }
    }

    @Test
    void hostileTextsComeBackOrAreRefused() throws IOException {
        List<String> refused = List.of("control-chars.txt", "latin1.txt", "utf32-bom.txt");
        try (Stream<Path> files = Files.list(SharedFolder.of("corpora/hostile/plain-text"))) {
            for (Path file : files.toList()) {
                if (refused.contains(file.getFileName().toString())) {
                    assertThrows(DocumentException.class, () -> Formats.read(reader, file), file.toString());
                } else {
                    assertComesBack(file);
                }
            }
        }
    }

    private void assertComesBack(Path file) throws IOException {
        DossierPart part = Formats.read(reader, file);
        Path text = Formats.write(writer, part, folder.resolve("back.txt"));
        assertEquals(-1, Files.mismatch(file, text), file.toString());

        Path xmi = Formats.write(new XmiDocumentWriter(new Ontologies(List.of())), part, folder.resolve("back.xmi"));
        DossierPart read = Formats.read(new XmiDocumentReader(), xmi);
        assertEquals(Files.readString(file, StandardCharsets.UTF_8),
                read.text(read.dossier().getArticles().get(0)).text(),
                file.toString());
    }
}
