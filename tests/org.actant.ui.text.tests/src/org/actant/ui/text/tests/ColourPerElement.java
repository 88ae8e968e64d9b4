package org.actant.ui.text.tests;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.actant.core.ontology.OntologyIndex;
import org.actant.model.ActantFactory;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.Ontology;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.swt.graphics.RGB;

/** Gives every entity and event a type and a colour that nothing else has, so that a picture tells what stands for it. */
final class ColourPerElement {

    private static final float TURN = 222.5f;
    private static final int SHADES = 5;

    private final Ontology ontology = ActantFactory.eINSTANCE.createOntology();
    private final Set<RGB> used = new HashSet<>();

    private ColourPerElement() {
    }

    /** Gives the elements of a dossier new types, without a command; tells the types. */
    static TypeCatalogue catalogue(Sample sample) {
        ColourPerElement colours = new ColourPerElement();
        sample.session.dossier().getEntities().forEach(colours::add);
        sample.session.dossier().getEvents().forEach(colours::add);
        OntologyIndex index = new OntologyIndex(colours.ontology, List.of());
        return new TypeCatalogue(() -> index, Locale.ENGLISH);
    }

    private void add(Entity entity) {
        EntityType type = ActantFactory.eINSTANCE.createEntityType();
        type.setColour(next());
        type.setKey("TYPE" + used.size());
        type.setEntityClass(entity.eClass().getName());
        ontology.getEntityTypes().add(type);
        entity.setType(type.getKey());
    }

    private void add(Event event) {
        EventType type = ActantFactory.eINSTANCE.createEventType();
        type.setColour(next());
        type.setKey("TYPE" + used.size());
        ontology.getEventTypes().add(type);
        event.setType(type.getKey());
    }

    private String next() {
        for (int i = used.size();; i++) {
            RGB colour = new RGB(i * TURN % 360, 0.9f, 0.5f + i % SHADES * 0.1f);
            if (used.add(colour)) {
                return String.format("#%02X%02X%02X", colour.red, colour.green, colour.blue);
            }
        }
    }
}
