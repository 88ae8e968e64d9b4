package org.actant.query.evaluation;

import java.util.Set;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether something is of a kind: of a class of the model, or of a type of the ontology or a narrower one.
 *
 * @param values what is tested: elements, or keys of types; one of them is enough
 * @param kind   name of a class or key of a type, in any case
 */
public record KindTest(Values values, String kind) implements Condition {

    @Override
    public boolean holds(EObject self, Evaluation run) {
        return values.of(self, run).stream().anyMatch(value -> isKind(value, run));
    }

    private boolean isKind(Object value, Evaluation run) {
        return switch (value) {
            case Element element -> isOfClass(element.eClass()) || isOfType(type(element), run);
            case EObject object -> isOfClass(object.eClass());
            default -> isOfType(value.toString(), run);
        };
    }

    private static @Nullable String type(Element element) {
        return switch (element) {
            case Entity entity -> entity.getType();
            case Event event -> event.getType();
            case Connection connection -> connection.getType();
            default -> null;
        };
    }

    private boolean isOfClass(EClass type) {
        return type.getName().equalsIgnoreCase(kind)
                || type.getEAllSuperTypes().stream().anyMatch(each -> each.getName().equalsIgnoreCase(kind));
    }

    private boolean isOfType(@Nullable String type, Evaluation run) {
        if (type == null) {
            return false;
        }
        Set<String> line = run.ontology().ancestors(type);
        return type.equalsIgnoreCase(kind) || line.stream().anyMatch(kind::equalsIgnoreCase);
    }
}
