package org.actant.ui.text.types;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.actant.model.ActantPackage.Literals;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.RGB;

/** The few types that every ontology has, for a dossier whose ontology is not at hand. Labels are the keys. */
public final class BasicTypes implements TypeCatalog {

    private static final RGB BLUE = new RGB(0x00, 0x72, 0xB2);
    private static final RGB PERIWINKLE = new RGB(0x87, 0x87, 0xF5);
    private static final RGB MAUVE = new RGB(0x80, 0x60, 0x75);
    private static final RGB GREEN = new RGB(0x00, 0x9E, 0x73);
    private static final RGB VERMILLION = new RGB(0xD5, 0x5E, 0x00);
    private static final RGB ROSE = new RGB(0xCC, 0x79, 0xA7);
    private static final RGB MAGENTA = new RGB(0xCC, 0x00, 0xA3);
    private static final RGB OLIVE = new RGB(0x8A, 0x7D, 0x4C);

    private static final Map<EClass, List<TypeInfo>> ENTITIES = Map.of(
            Literals.ACTOR, List.of(type("Person", "p", BLUE), type("Group", "g", PERIWINKLE),
                    type("Organisation", "o", MAUVE), type("State", "s", GREEN)),
            Literals.PLACE, List.of(type("Place", "l", VERMILLION), type("City", "c", VERMILLION),
                    type("Region", "r", VERMILLION)),
            Literals.ITEM, List.of(type("Item", "i", ROSE), type("Document", "d", ROSE)),
            Literals.TIME_EXPRESSION, List.of(type("TimeExpression", "t", MAGENTA), type("Date", "a", MAGENTA)));
    private static final List<TypeInfo> EVENTS = List.of(type("EVENT", "f", OLIVE), type("CONSULT", "c", BLUE),
            type("COOPERATE", "o", GREEN), type("ACCUSE", "u", MAGENTA), type("ASSAULT", "x", VERMILLION));

    private final Map<String, TypeInfo> byKey = new HashMap<>();

    public BasicTypes() {
        Stream.concat(ENTITIES.values().stream().flatMap(List::stream), EVENTS.stream())
                .forEach(type -> byKey.put(type.key(), type));
    }

    private static TypeInfo type(String key, String letter, RGB colour) {
        return new TypeInfo(key, key, letter, colour);
    }

    @Override
    public TypeInfo of(Element element) {
        return switch (element) {
            case Entity entity -> known(entity.getType(), element);
            case Event event -> known(event.getType(), element);
            case Connection connection -> known(connection.getType(), element);
            default -> known(null, element);
        };
    }

    private TypeInfo known(String key, Element element) {
        TypeInfo type = byKey.get(key);
        return type == null ? new TypeInfo("", key == null ? element.eClass().getName() : key, null, MAUVE) : type;
    }

    @Override
    public List<TypeInfo> entityTypes(EClass kind) {
        return ENTITIES.getOrDefault(kind, List.of());
    }

    @Override
    public List<TypeInfo> eventTypes() {
        return EVENTS;
    }

    @Override
    public List<RoleInfo> roles(Event event) {
        return Stream.of("actor", "recipient", "participant", "topic", "place", "time")
                .map(role -> new RoleInfo(role, role.toLowerCase(Locale.ROOT), "actor".equals(role),
                        Entity.class::isInstance))
                .toList();
    }
}
