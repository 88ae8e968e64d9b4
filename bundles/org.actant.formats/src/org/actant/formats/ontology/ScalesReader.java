package org.actant.formats.ontology;

import java.io.IOException;

import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Axis;
import org.actant.model.Ontology;
import org.actant.model.Scale;
import org.actant.model.ScaleValue;
import org.actant.model.Term;

/** Reads the axes of realis and the grading scales. */
final class ScalesReader {

    private static final ActantFactory MODEL = ActantFactory.eINSTANCE;

    /** Reads one value of an axis. */
    @FunctionalInterface
    private interface AxisValue {
        Term read() throws IOException;
    }

    private final JsonInput json;
    private final TermReader terms;

    ScalesReader(JsonInput json, TermReader terms) {
        this.json = json;
        this.terms = terms;
    }

    void realis(Ontology ontology) throws IOException {
        json.object(name -> {
            switch (name) {
                case "axes" -> json.array(() -> ontology.getAxes().add(axis(terms::term)));
                case "derived" -> json.array(() -> ontology.getDerivedAxes().add(axis(this::valueOfAnotherAxis)));
                default -> throw json.unknownMember();
            }
        });
    }

    private Axis axis(AxisValue value) throws IOException {
        Axis axis = MODEL.createAxis();
        json.object(name -> {
            switch (name) {
                case "default" -> axis.setDefault(json.stringOrNull());
                case "values" -> json.array(() -> axis.getValues().add(value.read()));
                default -> terms.member(axis, name);
            }
        });
        return axis;
    }

    private Term valueOfAnotherAxis() throws IOException {
        Term value = MODEL.createTerm();
        value.setKey(json.string());
        return value;
    }

    Scale scale() throws IOException {
        Scale scale = MODEL.createScale();
        json.object(name -> {
            switch (name) {
                case "scheme" -> scale.setScheme(json.stringOrNull());
                case "appliesTo" -> scale.setAppliesTo(json.stringOrNull());
                case "values" -> json.array(() -> scale.getValues().add(scaleValue()));
                default -> terms.member(scale, name);
            }
        });
        return scale;
    }

    private ScaleValue scaleValue() throws IOException {
        ScaleValue value = MODEL.createScaleValue();
        json.object(name -> {
            switch (name) {
                case "percentMin" -> value.setPercentMin(json.integerOr(-1));
                case "percentMax" -> value.setPercentMax(json.integerOr(-1));
                default -> terms.member(value, name);
            }
        });
        return value;
    }
}
