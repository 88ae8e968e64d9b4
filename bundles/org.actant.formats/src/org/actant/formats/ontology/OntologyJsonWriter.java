package org.actant.formats.ontology;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
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

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

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
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            generator.setPrettyPrinter(printer());
            TermOutput json = new TermOutput(generator);
            json.object(new Parts(json, ontology)::write);
            generator.writeRaw('\n');
        }
    }

    /** One member or item a line, one blank a level, lines end in LF. */
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** One writing. */
    private record Parts(TermOutput json, Ontology ontology, TypesWriter types) {

        Parts(TermOutput json, Ontology ontology) {
            this(json, ontology, new TypesWriter(json));
        }

        void write() throws IOException {
            head();
            json.array("entityTypes", ontology.getEntityTypes(), types::entityType);
            json.array("attributes", ontology.getAttributes(), this::attribute);
            json.array("eventTypes", ontology.getEventTypes(), types::eventType);
            json.array("linkTypes", ontology.getLinkTypes(), types::linkType);
            json.array("relationTypes", ontology.getRelationTypes(), types::relationType);
            json.object("realis", () -> {
                json.array("axes", ontology.getAxes(), this::axis);
                json.array("derived", ontology.getDerivedAxes(), this::derivedAxis);
            });
            json.array("gradingScales", ontology.getScales(), this::scale);
            for (Vocabulary vocabulary : ontology.getVocabularies()) {
                json.array(vocabulary.getKey(), vocabulary.getTerms(), json::term);
            }
            if (!ontology.getSchemes().isEmpty()) {
                json.array("schemes", ontology.getSchemes(), new SchemesWriter(json, types)::scheme);
            }
        }

        private void head() throws IOException {
            json.stringOrNull("id", ontology.getKey());
            json.optional("version", ontology.getVersion());
            json.strings("languages", ontology.getLanguages());
            json.optional("derivedFrom", ontology.getDerivedFrom());
            json.object("labels", () -> {
                for (Term section : ontology.getSections()) {
                    json.localText(section.getKey(), section.getLabel());
                }
            });
            json.array("pseudoFillers", ontology.getPseudoFillers(), json::term);
            json.strings("codingSchemes", ontology.getCodingSchemes());
            json.array("palette", ontology.getPalette(), this::colour);
            json.localText("paletteRule", ontology.getPaletteRule());
        }

        private void colour(PaletteColour colour) throws IOException {
            json.object(() -> {
                json.termMembers(colour);
                json.stringOrNull("hex", colour.getHex());
                json.number("contrastOnWhite", colour.getContrastOnWhite());
                json.number("contrastOnDark", colour.getContrastOnDark());
            });
        }

        private void attribute(CodeAttribute attribute) throws IOException {
            json.object(() -> {
                json.stringOrNull("key", attribute.getKey());
                json.stringOrNull("appliesTo", attribute.getAppliesTo());
                json.stringOrNull("scheme", attribute.getScheme());
                json.optional("vocabulary", attribute.getVocabulary());
                json.localText("label", attribute.getLabel());
                json.localText("definition", attribute.getDefinition());
                json.numberOrNull("min", attribute.getMin(), Integer.MIN_VALUE);
                json.numberOrNull("max", attribute.getMax(), -1);
            });
        }

        private void axis(Axis axis) throws IOException {
            json.object(() -> {
                json.termMembers(axis);
                json.stringOrNull("default", axis.getDefault());
                json.array("values", axis.getValues(), json::term);
            });
        }

        private void derivedAxis(Axis axis) throws IOException {
            json.object(() -> {
                json.termMembers(axis);
                json.optional("default", axis.getDefault());
                json.array("values", axis.getValues(), value -> json.key(value.getKey()));
            });
        }

        private void scale(Scale scale) throws IOException {
            json.object(() -> {
                json.stringOrNull("key", scale.getKey());
                json.stringOrNull("scheme", scale.getScheme());
                json.stringOrNull("appliesTo", scale.getAppliesTo());
                json.localText("label", scale.getLabel());
                json.localText("definition", scale.getDefinition());
                json.array("values", scale.getValues(), this::scaleValue);
            });
        }

        private void scaleValue(ScaleValue value) throws IOException {
            json.object(() -> {
                json.termMembers(value);
                json.optionalNumber("percentMin", value.getPercentMin(), -1);
                json.optionalNumber("percentMax", value.getPercentMax(), -1);
            });
        }
    }
}
