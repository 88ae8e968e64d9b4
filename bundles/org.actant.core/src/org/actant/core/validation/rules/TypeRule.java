package org.actant.core.validation.rules;

import java.util.Optional;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.Labels;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Rule;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.EntityType;
import org.actant.model.Event;
import org.actant.model.EventType;
import org.actant.model.Link;
import org.actant.model.Relation;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;

/** The ontology has the type of an element, and its mode. */
@Component
public final class TypeRule implements Rule {

    @Override
    public String id() {
        return "type";
    }

    @Override
    public void check(Element element, Check check) {
        OntologyIndex ontology = check.ontology();
        switch (element) {
            case Entity entity -> checkType(entity, entity.getType(),
                    ontology.entityType(entity.getType()).map(EntityType::isAbstract), check);
            case Event event -> {
                checkType(event, event.getType(), ontology.eventType(event.getType()).map(EventType::isAbstract),
                        check);
                checkMode(event, check);
            }
            case Link link ->
                checkType(link, link.getType(), ontology.linkType(link.getType()).map(type -> false), check);
            case Relation relation -> checkType(relation, relation.getType(),
                    ontology.relationType(relation.getType()).map(type -> false), check);
            default -> {
                // other elements have no type
            }
        }
    }

    private static void checkType(Element element, @Nullable String type, Optional<Boolean> isAbstract, Check check) {
        if (isAbstract.isEmpty()) {
            check.report(element, Severity.WARNING, Messages.bind(Messages.unknownType, Labels.of(element), type));
        } else if (isAbstract.get()) {
            check.report(element, Severity.WARNING, Messages.bind(Messages.abstractType, Labels.of(element), type));
        }
    }

    private static void checkMode(Event event, Check check) {
        if (event.getMode() != null && check.ontology().mode(event.getType(), event.getMode()).isEmpty()) {
            check.report(event, Severity.WARNING, Messages.bind(Messages.unknownMode,
                    new Object[]{Labels.of(event), event.getMode(), event.getType()}));
        }
    }
}
