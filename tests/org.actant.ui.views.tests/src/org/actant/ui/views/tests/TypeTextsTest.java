package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.model.ActantFactory;
import org.actant.model.ConnectionType;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.Ontology;
import org.actant.model.TypeContrast;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.inspector.TypeTexts;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What the chooser of types says of each. */
final class TypeTextsTest {

    private final Ontology ontology = EcoreUtil.copy(new Ontologies(List.of()).shipped());

    private EventType sanction() {
        return ontology.getEventTypes().stream().filter(type -> "SANCTION".equals(type.getKey())).findFirst()
                .orElseThrow();
    }

    private TypeTexts texts(Locale language) {
        OntologyIndex index = new OntologyIndex(ontology, List.of());
        return new TypeTexts(new TypeCatalogue(() -> index, language));
    }

    private static Event embargo() {
        Event event = ActantFactory.eINSTANCE.createEvent();
        event.setType("SANCTION");
        event.setLabel("Embargo of 1990");
        return event;
    }

    @Test
    void examplesOfTheOntologyStandBeforeThoseOfTheDossier() {
        String said = texts(Locale.ENGLISH).meaning(sanction(), List.of(embargo()));
        int ofOntology = said.indexOf(sanction().getExamples().get(0).getEn());
        assertTrue(ofOntology > 0 && said.indexOf("Embargo of 1990") > ofOntology, said);
        assertTrue(texts(Locale.GERMAN).meaning(sanction(), List.of())
                .contains(sanction().getExamples().get(0).getDe()));
    }

    @Test
    void theOntologySaysWhenToChooseAnotherType() {
        TypeContrast contrast = sanction().getContrasts().get(0);
        assertEquals("COERCE", contrast.getOther());
        String said = texts(Locale.ENGLISH).meaning(sanction(), List.of());
        assertTrue(said.contains("Coerce, when " + contrast.getWhen().getEn())
                || said.contains("Coerce, wenn " + contrast.getWhen().getEn()), said);
        assertFalse(said.contains("Mobilise"), said);
    }

    @Test
    void withoutContrastsTheNeighboursAreTold() {
        sanction().getContrasts().clear();
        sanction().getExamples().clear();
        String said = texts(Locale.ENGLISH).meaning(sanction(), List.of(embargo()));
        assertTrue(said.contains("Embargo of 1990"), said);
        assertTrue(said.contains("Mobilise"), said);
    }

    @Test
    void aTypeOfLinksIsToldFromOthersAsWell() {
        ConnectionType before = ontology.getLinkTypes().stream().filter(type -> "BEFORE".equals(type.getKey()))
                .findFirst().orElseThrow();
        TypeContrast contrast = ActantFactory.eINSTANCE.createTypeContrast();
        contrast.setOther("CAUSES");
        LocalText when = ActantFactory.eINSTANCE.createLocalText();
        when.setEn("the one brings the other about");
        contrast.setWhen(when);
        before.getContrasts().add(contrast);
        String said = texts(Locale.ENGLISH).meaning(before, key -> "-" + key + "-");
        assertTrue(said.contains("-CAUSES-") && said.contains(when.getEn()), said);
        assertEquals(before.getDefinition().getEn(), texts(Locale.ENGLISH).definition(before));
    }
}
