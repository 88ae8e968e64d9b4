package org.actant.formats.ontology;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import org.actant.model.Axis;
import org.actant.model.CodeAttribute;
import org.actant.model.Ontology;
import org.actant.model.PaletteColour;
import org.actant.model.Scale;
import org.actant.model.ScaleValue;
import org.actant.model.Term;
import org.actant.model.Vocabulary;
import org.eclipse.osgi.util.NLS;

/**
 * Writes an ontology as JSON, so that {@link OntologyJsonReader} makes an equal one of it. A feature without a value
 * is null where every such thing has the feature (a type without a parent), and absent where only some have.
 */
public final class OntologyJsonWriter {

    private static final Set<String> RESERVED = Set.of("id", "version", "languages", "derivedFrom", "labels",
            "pseudoFillers", "codingSchemes", "palette", "paletteRule", "entityTypes", "attributes", "eventTypes",
            "linkTypes", "relationTypes", "realis", "gradingScales", "schemes");

    /**
     * Writes one document. The stream is left open.
     *
     * @throws IllegalArgumentException if a vocabulary has no key or that of another part of the document
     * @throws IOException              if it cannot be written
     */
    public void write(Ontology ontology, OutputStream out) throws IOException {
        for (Vocabulary vocabulary : ontology.getVocabularies()) {
            if (vocabulary.getKey() == null || RESERVED.contains(vocabulary.getKey())) {
                throw new IllegalArgumentException(NLS.bind(Messages.reserved, vocabulary.getKey()));
            }
        }
        try (JsonOutput json = new JsonOutput(out)) {
            json.object(new Parts(json, ontology)::write);
        }
    }

    /** One writing. */
    private record Parts(JsonOutput json, Ontology ontology, TypesWriter types) {

        Parts(JsonOutput json, Ontology ontology) {
            this(json, ontology, new TypesWriter(json));
        }

        void write() throws IOException {
            head();
            json.list("entityTypes", ontology.getEntityTypes(), types::entityType);
            json.list("attributes", ontology.getAttributes(), this::attribute);
            json.list("eventTypes", ontology.getEventTypes(), types::eventType);
            json.list("linkTypes", ontology.getLinkTypes(), types::linkType);
            json.list("relationTypes", ontology.getRelationTypes(), types::relationType);
            json.object("realis", () -> {
                json.list("axes", ontology.getAxes(), this::axis);
                json.list("derived", ontology.getDerivedAxes(), this::derivedAxis);
            });
            json.list("gradingScales", ontology.getScales(), this::scale);
            for (Vocabulary vocabulary : ontology.getVocabularies()) {
                json.list(vocabulary.getKey(), vocabulary.getTerms(), json::term);
            }
            if (!ontology.getSchemes().isEmpty()) {
                json.list("schemes", ontology.getSchemes(), new SchemesWriter(json, types)::scheme);
            }
        }

        private void head() throws IOException {
            json.text("id", ontology.getKey());
            json.textIfAny("version", ontology.getVersion());
            json.texts("languages", ontology.getLanguages());
            json.textIfAny("derivedFrom", ontology.getDerivedFrom());
            json.object("labels", () -> {
                for (Term section : ontology.getSections()) {
                    json.localText(section.getKey(), section.getLabel());
                }
            });
            json.list("pseudoFillers", ontology.getPseudoFillers(), json::term);
            json.texts("codingSchemes", ontology.getCodingSchemes());
            json.list("palette", ontology.getPalette(), this::colour);
            json.localText("paletteRule", ontology.getPaletteRule());
        }

        private void colour(PaletteColour colour) throws IOException {
            json.object(() -> {
                json.termMembers(colour);
                json.text("hex", colour.getHex());
                json.number("contrastOnWhite", colour.getContrastOnWhite());
                json.number("contrastOnDark", colour.getContrastOnDark());
            });
        }

        private void attribute(CodeAttribute attribute) throws IOException {
            json.object(() -> {
                json.text("key", attribute.getKey());
                json.text("appliesTo", attribute.getAppliesTo());
                json.text("scheme", attribute.getScheme());
                json.textIfAny("vocabulary", attribute.getVocabulary());
                json.localText("label", attribute.getLabel());
                json.localText("definition", attribute.getDefinition());
                json.integer("min", attribute.getMin(), Integer.MIN_VALUE);
                json.integer("max", attribute.getMax(), -1);
            });
        }

        private void axis(Axis axis) throws IOException {
            json.object(() -> {
                json.termMembers(axis);
                json.text("default", axis.getDefault());
                json.list("values", axis.getValues(), json::term);
            });
        }

        private void derivedAxis(Axis axis) throws IOException {
            json.object(() -> {
                json.termMembers(axis);
                json.textIfAny("default", axis.getDefault());
                json.list("values", axis.getValues(), value -> json.text(value.getKey()));
            });
        }

        private void scale(Scale scale) throws IOException {
            json.object(() -> {
                json.text("key", scale.getKey());
                json.text("scheme", scale.getScheme());
                json.text("appliesTo", scale.getAppliesTo());
                json.localText("label", scale.getLabel());
                json.localText("definition", scale.getDefinition());
                json.list("values", scale.getValues(), this::scaleValue);
            });
        }

        private void scaleValue(ScaleValue value) throws IOException {
            json.object(() -> {
                json.termMembers(value);
                json.integerIfAny("percentMin", value.getPercentMin(), -1);
                json.integerIfAny("percentMax", value.getPercentMax(), -1);
            });
        }
    }
}
