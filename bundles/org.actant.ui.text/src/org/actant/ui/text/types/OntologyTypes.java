package org.actant.ui.text.types;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.OntologyLabels;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.Link;
import org.actant.model.Relation;
import org.actant.model.RoleDefinition;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/** The types of an ontology. */
public final class OntologyTypes implements TypeCatalog {

    private static final RGB NEUTRAL = new RGB(0x80, 0x60, 0x75);

    private final OntologyIndex index;
    private final OntologyLabels labels;

    /** @param locale language of the labels */
    public OntologyTypes(OntologyIndex index, Locale locale) {
        this.index = index;
        labels = index.labels(locale);
    }

    @Override
    public TypeInfo of(Element element) {
        return switch (element) {
            case Entity entity -> info(entity.getType(), labels.entityType(entity.getType()), null);
            case Event event -> info(event.getType(), labels.eventType(event.getType()), null);
            case Relation relation -> info(relation.getType(), labels.relationType(relation.getType()), null);
            case Link link -> info(link.getType(), labels.linkType(link.getType()), null);
            default -> info(null, element.eClass().getName(), null);
        };
    }

    @Override
    public List<TypeInfo> entityTypes(EClass kind) {
        return index.ontology().getEntityTypes().stream()
                .filter(type -> !type.isAbstract() && kind.getName().equals(type.getEntityClass())).map(this::info)
                .toList();
    }

    /** Concrete types with a letter of their own first, then the general type of what is not yet typed. */
    @Override
    public List<TypeInfo> eventTypes() {
        return index.ontology().getEventTypes().stream().filter(type -> !type.isAbstract())
                .sorted(Comparator.comparing((EventType type) -> type.getParent() == null)).map(this::info).toList();
    }

    @Override
    public List<RoleInfo> roles(Event event) {
        return index.roles(event.getType()).stream().map(role -> info(event, role)).toList();
    }

    private RoleInfo info(Event event, RoleDefinition role) {
        return new RoleInfo(role.getKey(), labels.role(event.getType(), role.getKey()), role.getMin() > 0,
                filler -> index.fits(filler, role));
    }

    private TypeInfo info(EntityType type) {
        return info(type.getKey(), labels.of(type), type.getKeyLetter());
    }

    private TypeInfo info(EventType type) {
        return info(type.getKey(), labels.of(type), type.getKeyLetter());
    }

    private TypeInfo info(@Nullable String key, String label, @Nullable String letter) {
        return new TypeInfo(Objects.requireNonNullElse(key, ""), label, letter,
                index.colour(key).map(OntologyTypes::rgb).orElse(NEUTRAL));
    }

    private static RGB rgb(String hex) {
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
    }
}
