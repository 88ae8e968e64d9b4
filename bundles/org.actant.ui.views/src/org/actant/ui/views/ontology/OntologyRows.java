package org.actant.ui.views.ontology;

import java.util.Map;
import java.util.Optional;
import org.actant.core.ontology.edit.EntryRef;
import org.actant.core.ontology.edit.ScaleKind;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.ontology.edit.VocabularyRef;
import org.actant.model.Element;
import org.actant.model.EntityType;
import org.actant.model.Term;
import org.actant.ui.elements.ChipShape;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Names and chips of the rows of the ontology. */
@NonNullByDefault({})
final class OntologyRows extends LabelProvider {

    private static final Map<Object, String> HEADINGS = Map.of(TypeKind.ENTITY, Messages.entityTypes, TypeKind.EVENT,
            Messages.eventTypes, TypeKind.LINK, Messages.linkTypes, TypeKind.RELATION, Messages.relationTypes,
            ScaleKind.AXIS, Messages.axes, ScaleKind.SCALE, Messages.scales,
            OntologyTree.Vocabularies.ROW, Messages.vocabularies, OntologyTree.Schemes.ROW, Messages.schemes);

    private final TypeActions actions;
    private final Swatches swatches;

    OntologyRows(Control owner, TypeActions actions) {
        this.actions = actions;
        swatches = new Swatches(owner);
    }

    @Override
    public String getText(Object row) {
        if (row instanceof VocabularyRef vocabulary) {
            return actions.labels().section(vocabulary.key());
        }
        if (!(row instanceof EntryRef entry)) {
            return HEADINGS.get(row);
        }
        Optional<? extends Term> term = entry.in(actions.own().applied());
        return term.isPresent()
                ? actions.labels().of(term.get())
                : Messages.bind(Messages.unknownRow, entry.key());
    }

    @Override
    public Image getImage(Object row) {
        return row instanceof TypeRef type && type.kind().parent() != null
                ? swatches.of(actions, type, shape(type))
                : null;
    }

    private ChipShape shape(TypeRef type) {
        EClass kind = type.kind().elementClass();
        if (actions.term(type) instanceof EntityType entity
                && kind.getEPackage().getEClassifier(entity.getEntityClass()) instanceof EClass known) {
            kind = known;
        }
        return kind.isAbstract() ? ChipShape.DISC : ChipShape.of((Element) EcoreUtil.create(kind));
    }
}
