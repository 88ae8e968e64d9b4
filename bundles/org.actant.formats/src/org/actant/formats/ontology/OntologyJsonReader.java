package org.actant.formats.ontology;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import org.actant.core.store.OntologyFileException;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.CodeAttribute;
import org.actant.model.Ontology;
import org.actant.model.PaletteColour;
import org.actant.model.Term;
import org.actant.model.Vocabulary;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Reads an ontology from JSON. Lists of terms under any name become vocabularies, in the order of the file. Every
 * other member must be a known one: what is read loses nothing, and {@link OntologyJsonWriter} writes it again.
 */
public final class OntologyJsonReader {

    private static final ActantFactory MODEL = ActantFactory.eINSTANCE;
    private static final int DEEPEST = 32;
    private static final int LARGEST = 16 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LARGEST).build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    /**
     * Reads one document. The stream is left open.
     *
     * @param name name of the file, for messages
     * @throws OntologyFileException if it is no sound JSON or no ontology, with line and column
     * @throws IOException           if it cannot be read
     */
    public Ontology read(InputStream in, String name) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            JsonInput json = new JsonInput(parser, (at, problem, cause) -> new OntologyFileException(name, at.line(),
                    at.column(), NLS.bind(Messages.refused, problem), cause), new NullProgressMonitor());
            return new Parts(json).ontology();
        } catch (JsonProcessingException e) {
            String what = NLS.bind(Messages.notJson, e.getOriginalMessage());
            JsonLocation at = e.getLocation();
            throw at == null
                    ? new OntologyFileException(name, name + ": " + what, e)
                    : new OntologyFileException(name, at.getLineNr(), at.getColumnNr(), what, e);
        }
    }

    /** One reading. */
    private static final class Parts {

        private final JsonInput json;
        private final TermReader terms;
        private final TypesReader types;
        private final ConnectionTypesReader connections;
        private final ScalesReader scales;
        private final SchemesReader schemes;

        Parts(JsonInput json) {
            this.json = json;
            terms = new TermReader(json);
            types = new TypesReader(json, terms);
            connections = new ConnectionTypesReader(json, terms);
            scales = new ScalesReader(json, terms);
            schemes = new SchemesReader(json, terms, types);
        }

        Ontology ontology() throws IOException {
            Ontology ontology = MODEL.createOntology();
            json.document(() -> json.object(name -> head(ontology, name)));
            return ontology;
        }

        private void head(Ontology ontology, String name) throws IOException {
            switch (name) {
                case "id" -> ontology.setKey(json.stringOrNull());
                case "version" -> ontology.setVersion(json.stringOrNull());
                case "languages" -> json.strings(ontology.getLanguages());
                case "derivedFrom" -> ontology.setDerivedFrom(json.stringOrNull());
                case "labels" -> sections(ontology);
                case "codingSchemes" -> json.strings(ontology.getCodingSchemes());
                case "paletteRule" -> ontology.setPaletteRule(terms.localText());
                case "realis" -> scales.realis(ontology);
                default -> list(ontology, name);
            }
        }

        private void list(Ontology ontology, String name) throws IOException {
            switch (name) {
                case "pseudoFillers" -> json.array(() -> ontology.getPseudoFillers().add(terms.term()));
                case "palette" -> json.array(() -> ontology.getPalette().add(colour()));
                case "entityTypes" -> json.array(() -> ontology.getEntityTypes().add(types.entityType()));
                case "attributes" -> json.array(() -> ontology.getAttributes().add(attribute()));
                case "eventTypes" -> json.array(() -> ontology.getEventTypes().add(types.eventType()));
                case "linkTypes" -> json.array(() -> ontology.getLinkTypes().add(connections.type()));
                case "relationTypes" -> json.array(() -> ontology.getRelationTypes().add(connections.type()));
                case "gradingScales" -> json.array(() -> ontology.getScales().add(scales.scale()));
                case "schemes" -> json.array(() -> ontology.getSchemes().add(schemes.scheme()));
                default -> vocabulary(ontology, name);
            }
        }

        private void vocabulary(Ontology ontology, String name) throws IOException {
            if (!json.isArray()) {
                throw json.unknownMember();
            }
            Vocabulary vocabulary = MODEL.createVocabulary();
            vocabulary.setKey(name);
            json.array(() -> vocabulary.getTerms().add(terms.term()));
            ontology.getVocabularies().add(vocabulary);
        }

        private void sections(Ontology ontology) throws IOException {
            json.object(name -> {
                Term section = MODEL.createTerm();
                section.setKey(name);
                section.setLabel(terms.localText());
                ontology.getSections().add(section);
            });
        }

        private PaletteColour colour() throws IOException {
            PaletteColour colour = MODEL.createPaletteColour();
            json.object(name -> {
                switch (name) {
                    case "hex" -> colour.setHex(json.stringOrNull());
                    case "contrastOnWhite" -> colour.setContrastOnWhite(json.number());
                    case "contrastOnDark" -> colour.setContrastOnDark(json.number());
                    default -> terms.member(colour, name);
                }
            });
            return colour;
        }

        private CodeAttribute attribute() throws IOException {
            CodeAttribute attribute = MODEL.createCodeAttribute();
            json.object(name -> {
                switch (name) {
                    case "appliesTo" -> attribute.setAppliesTo(json.stringOrNull());
                    case "scheme" -> attribute.setScheme(json.stringOrNull());
                    case "vocabulary" -> attribute.setVocabulary(json.stringOrNull());
                    case "min" -> attribute.setMin(json.integerOr(0));
                    case "max" -> attribute.setMax(json.integerOr(-1));
                    default -> terms.member(attribute, name);
                }
            });
            return attribute;
        }
    }
}
