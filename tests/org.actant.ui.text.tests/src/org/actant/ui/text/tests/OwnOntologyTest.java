package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.actant.core.commands.Selection;
import org.actant.core.ontology.Ontologies;
import org.actant.model.TextRanges;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.link.Choice;
import org.actant.ui.text.link.EventChoices;
import org.actant.ui.text.link.LinkContext;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier's own types in the pop-up of the editor. */
class OwnOntologyTest {

    @TempDir
    Path folder;

    @Test
    void aTypeOfTheDossiersOwnOntologyIsOfferedWithItsLabelAndColour() throws IOException {
        new Sample(folder, Sample.TEXT).session.save();
        Path file = folder.resolve("dossier").resolve("ontology").resolve("smuggling.ontology");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <actant:Ontology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                xmlns:actant="http://actant.org/model/1" key="smuggling">
                  <eventTypes key="SMUGGLE" keyLetter="z" colour="#123456">
                    <label en="Smuggle" de="Schmuggeln"/>
                  </eventTypes>
                </actant:Ontology>
                """);
        Sample sample = Sample.reopened(folder);
        Ontologies ontologies = new Ontologies(List.of());
        assertEquals(new RGB(0x12, 0x34, 0x56), offered(sample, ontologies, Locale.ENGLISH, "smuggle").colour());
        assertTrue(offered(sample, ontologies, Locale.GERMAN, "schmugg").label().contains("Schmuggeln"));
    }

    private static Choice offered(Sample sample, Ontologies ontologies, Locale language, String typed) {
        TypeCatalogue types = new TypeCatalogue(() -> ontologies.of(sample.session), language);
        LinkContext context = new LinkContext(sample.session, sample.article, types);
        Selection words = new Selection(sample.article, sample.text, TextRanges.of(0, 2));
        return new EventChoices(context, words, () -> {
        }).choices(typed).get(0);
    }
}
