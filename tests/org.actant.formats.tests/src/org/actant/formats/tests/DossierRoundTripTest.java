package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.ontology.Ontologies;
import org.actant.core.operations.DossierParts;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.formats.json.JsonDocumentWriter;
import org.actant.formats.text.TextDocumentReader;
import org.actant.formats.xmi.XmiDocumentReader;
import org.actant.formats.xmi.XmiDocumentWriter;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that go into a dossier, are saved, and come out of the dossier when it is opened again. */
class DossierRoundTripTest {

    @TempDir
    private Path folder;
    private final JsonDocumentWriter json = new JsonDocumentWriter();
    private final XmiDocumentWriter xmi = new XmiDocumentWriter(new Ontologies(List.of()));

    @Test
    void anArticleComesBackFromADossier() throws IOException {
        Path file = Fixture.write(folder);

        assertEquals(JsonTree.read(file), JsonTree.read(export(imported("d", file), json, "out/x.json")));
    }

    @Test
    void anArticleComesBackFromADossierThroughXmi() throws IOException {
        Path file = Fixture.write(folder);
        Path export = export(imported("d", file), xmi, "x.xmi");

        assertEquals(JsonTree.read(file), JsonTree.read(export(imported("e", export), json, "out/x.json")));
    }

    @Test
    void goldComesBackFromADossier() throws IOException {
        Path gold = SharedFolder.of("sample/gold.json");

        assertEquals(JsonTree.read(gold), JsonTree.read(export(imported("d", gold), json, "out/x.json")));
    }

    @Test
    void goldComesBackFromADossierThroughXmi() throws IOException {
        Path gold = SharedFolder.of("sample/gold.json");
        Path export = export(imported("d", gold), xmi, "x.xmi");

        assertEquals(JsonTree.read(gold), JsonTree.read(export(imported("e", export), json, "out/x.json")));
    }

    @Test
    void filesThatShareElementsBecomeOneDossierAgain() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Formats.write(json, TwoArticles.part(), out);

        DossierSession session = imported("d", out.resolve("eins.json"), out.resolve("zwei.json"));

        assertEquals(Set.of("A1", "A2", "A3", "A4"), session.dossier().getEntities().stream().map(Element::getId)
                .collect(Collectors.toSet()));
        assertEquals(1, session.dossier().getEvents().size());
        Event event = session.dossier().getEvents().get(0);
        assertEquals(Set.of("P1D", "P2D", "P3D"), event.getTimes().stream().map(time -> time.getValue())
                .collect(Collectors.toSet()));
        assertEquals(3, event.getTimes().size());
        assertEquals(Set.of("r1", "r2", "r3"), event.getParticipations().stream().map(Participation::getRole)
                .collect(Collectors.toSet()));
        assertEquals(3, event.getParticipations().size());
        assertTrue(event.getParticipations().stream().noneMatch(Participation::isImplied));
        assertEquals(4, session.loadArticles().stream().mapToInt(article -> article.getMentions().size()).sum());
    }

    private DossierSession imported(String name, Path... files) throws IOException {
        FormatRegistry formats = new FormatRegistry(
                List.of(new JsonDocumentReader(), new XmiDocumentReader(), new TextDocumentReader()), List.of());
        ImportDocuments importing = new ImportDocuments(formats);
        DossierSession session = DossierSession.create(folder.resolve(name), name);
        importing.take(importing.read(new ImportDocuments.Input(Arrays.asList(files), null, null),
                new NullProgressMonitor()), session);
        session.save();
        return DossierSession.open(folder.resolve(name));
    }

    private Path export(DossierSession session, DocumentWriter writer, String target) throws IOException {
        return Formats.write(writer, DossierParts.whole(session), folder.resolve(target));
    }
}
