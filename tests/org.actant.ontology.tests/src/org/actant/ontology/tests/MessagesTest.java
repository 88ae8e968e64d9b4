package org.actant.ontology.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.actant.core.ontology.Ontologies;
import org.actant.formats.ontology.OntologyJsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @ParameterizedTest
    @ValueSource(classes = {Ontologies.class, OntologyJsonReader.class})
    void everyMessageIsThereInBothLanguages(Class<?> neighbour) throws IOException {
        Properties english = read(neighbour, "messages.properties");
        assertFalse(english.isEmpty());
        assertEquals(english.stringPropertyNames(), read(neighbour, "messages_de.properties").stringPropertyNames());
    }

    private static Properties read(Class<?> neighbour, String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(neighbour.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
