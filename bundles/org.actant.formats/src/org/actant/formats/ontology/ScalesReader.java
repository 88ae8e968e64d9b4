package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.model.ActantFactory;
import org.actant.model.Axis;
import org.actant.model.Ontology;
import org.actant.model.Scale;
import org.actant.model.ScaleValue;
import org.actant.model.Term;

/** Reads the axes of realis and the grading scales. */
final class ScalesReader {

    private static final ActantFactory MODEL = ActantFactory.eINSTANCE;

    private final JsonInput json;
    private final TermReader terms;

    ScalesReader(JsonInput json, TermReader terms) {
        this.json = json;
        this.terms = terms;
    }

    void realis(Ontology ontology) throws IOException {
        json.object(name -> {
            switch (name) {
                case "axes" -> json.list(ontology.getAxes(), () -> axis(terms::term));
                case "derived" -> json.list(ontology.getDerivedAxes(), () -> axis(this::valueOfAnotherAxis));
                default -> {
                    return false;
                }
            }
            return true;
        });
    }

    private Axis axis(JsonInput.Value<Term> value) throws IOException {
        Axis axis = MODEL.createAxis();
        json.object(name -> {
            switch (name) {
                case "default" -> axis.setDefault(json.text());
                case "values" -> json.list(axis.getValues(), value);
                default -> {
                    return terms.member(axis, name);
                }
            }
            return true;
        });
        return axis;
    }

    private Term valueOfAnotherAxis() throws IOException {
        Term value = MODEL.createTerm();
        value.setKey(json.requiredText());
        return value;
    }

    Scale scale() throws IOException {
        Scale scale = MODEL.createScale();
        json.object(name -> {
            switch (name) {
                case "scheme" -> scale.setScheme(json.text());
                case "appliesTo" -> scale.setAppliesTo(json.text());
                case "values" -> json.list(scale.getValues(), this::scaleValue);
                default -> {
                    return terms.member(scale, name);
                }
            }
            return true;
        });
        return scale;
    }

    private ScaleValue scaleValue() throws IOException {
        ScaleValue value = MODEL.createScaleValue();
        json.object(name -> {
            switch (name) {
                case "percentMin" -> value.setPercentMin(json.integer(-1));
                case "percentMax" -> value.setPercentMax(json.integer(-1));
                default -> {
                    return terms.member(value, name);
                }
            }
            return true;
        });
        return value;
    }
}
