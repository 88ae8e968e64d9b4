package org.actant.core.ontology.edit;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Ontology;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EReference;

/** What an ontology has of ordered values: axes of realis and scales of grades. The model fixes the keys of both. */
public enum ScaleKind {

    /** Axes of realis. */
    AXIS(Literals.ONTOLOGY__AXES, Literals.AXIS__VALUES),
    /** Scales of grades. */
    SCALE(Literals.ONTOLOGY__SCALES, Literals.SCALE__VALUES);

    private final EReference list;
    private final EReference values;

    ScaleKind(EReference list, EReference values) {
        this.list = list;
        this.values = values;
    }

    /** The axes or scales of an ontology, in their order. */
    @SuppressWarnings("unchecked")
    public List<Term> in(Ontology ontology) {
        return (List<Term>) ontology.eGet(list);
    }

    /** The values of an axis or scale, in their order. */
    @SuppressWarnings("unchecked")
    public List<Term> values(Term scale) {
        return (List<Term>) scale.eGet(values);
    }
}
