package org.actant.formats.ontology;

import java.io.IOException;
import java.io.InputStream;

import org.actant.core.store.OntologyFileException;
import org.actant.model.ActantFactory;
import org.actant.model.CodeAttribute;
import org.actant.model.Ontology;
import org.actant.model.PaletteColour;
import org.actant.model.Term;
import org.actant.model.Vocabulary;

/**
 * Reads an ontology from JSON. Lists of terms under any name become vocabularies, in the order of the file. Every
 * other member must be a known one: what is read loses nothing, and {@link OntologyJsonWriter} writes it again.
 */
public final class OntologyJsonReader {

    private static final ActantFactory MODEL = ActantFactory.eINSTANCE;

    /**
     * Reads one document. The stream is left open.
     *
     * @param name name of the file, for messages
     * @throws OntologyFileException if it is no sound JSON or no ontology, with line and column
     * @throws IOException           if it cannot be read
     */
    public Ontology read(InputStream in, String name) throws IOException {
        return JsonInput.document(in, name, json -> new Parts(json)::ontology);
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
            schemes = new SchemesReader(json, types);
        }

        Ontology ontology() throws IOException {
            Ontology ontology = MODEL.createOntology();
            json.object(name -> head(ontology, name) || list(ontology, name) || vocabulary(ontology, name));
            return ontology;
        }

        private boolean head(Ontology ontology, String name) throws IOException {
            switch (name) {
                case "id" -> ontology.setKey(json.text());
                case "version" -> ontology.setVersion(json.text());
                case "languages" -> json.texts(ontology.getLanguages());
                case "derivedFrom" -> ontology.setDerivedFrom(json.text());
                case "labels" -> sections(ontology);
                case "codingSchemes" -> json.texts(ontology.getCodingSchemes());
                case "paletteRule" -> ontology.setPaletteRule(json.localText());
                case "realis" -> scales.realis(ontology);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean list(Ontology ontology, String name) throws IOException {
            switch (name) {
                case "pseudoFillers" -> json.list(ontology.getPseudoFillers(), terms::term);
                case "palette" -> json.list(ontology.getPalette(), this::colour);
                case "entityTypes" -> json.list(ontology.getEntityTypes(), types::entityType);
                case "attributes" -> json.list(ontology.getAttributes(), this::attribute);
                case "eventTypes" -> json.list(ontology.getEventTypes(), types::eventType);
                case "linkTypes" -> json.list(ontology.getLinkTypes(), connections::type);
                case "relationTypes" -> json.list(ontology.getRelationTypes(), connections::type);
                case "gradingScales" -> json.list(ontology.getScales(), scales::scale);
                case "schemes" -> json.list(ontology.getSchemes(), schemes::scheme);
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean vocabulary(Ontology ontology, String name) throws IOException {
            if (!json.atList()) {
                return false;
            }
            Vocabulary vocabulary = MODEL.createVocabulary();
            vocabulary.setKey(name);
            json.list(vocabulary.getTerms(), terms::term);
            ontology.getVocabularies().add(vocabulary);
            return true;
        }

        private void sections(Ontology ontology) throws IOException {
            json.object(name -> {
                Term section = MODEL.createTerm();
                section.setKey(name);
                section.setLabel(json.localText());
                ontology.getSections().add(section);
                return true;
            });
        }

        private PaletteColour colour() throws IOException {
            PaletteColour colour = MODEL.createPaletteColour();
            json.object(name -> {
                switch (name) {
                    case "hex" -> colour.setHex(json.text());
                    case "contrastOnWhite" -> colour.setContrastOnWhite(json.number());
                    case "contrastOnDark" -> colour.setContrastOnDark(json.number());
                    default -> {
                        return terms.member(colour, name);
                    }
                }
                return true;
            });
            return colour;
        }

        private CodeAttribute attribute() throws IOException {
            CodeAttribute attribute = MODEL.createCodeAttribute();
            json.object(name -> {
                switch (name) {
                    case "appliesTo" -> attribute.setAppliesTo(json.text());
                    case "scheme" -> attribute.setScheme(json.text());
                    case "vocabulary" -> attribute.setVocabulary(json.text());
                    case "min" -> attribute.setMin(json.integer(0));
                    case "max" -> attribute.setMax(json.integer(-1));
                    default -> {
                        return terms.member(attribute, name);
                    }
                }
                return true;
            });
            return attribute;
        }
    }
}
