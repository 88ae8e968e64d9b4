package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.actant.ui.text.TextIds;
import org.actant.ui.text.gestures.Gesture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every gesture has a command with a handler, a key and words in both languages. */
class GestureContributionsTest {

    private static final String PREFIX = "org.actant.ui.text.";

    private static InputStream resource(String name) {
        InputStream in = TextIds.class.getResourceAsStream("/" + name);
        assertNotNull(in, name);
        return in;
    }

    private static Set<String> attributes(String tag, String attribute)
            throws IOException, SAXException, ParserConfigurationException {
        return new HashSet<>(values(tag, attribute));
    }

    private static List<String> values(String tag, String attribute)
            throws IOException, SAXException, ParserConfigurationException {
        try (InputStream in = resource("plugin.xml")) {
            Document plugin = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
            NodeList elements = plugin.getElementsByTagName(tag);
            List<String> values = new ArrayList<>();
            for (int i = 0; i < elements.getLength(); i++) {
                values.add(((Element) elements.item(i)).getAttribute(attribute));
            }
            return values;
        }
    }

    private static String id(Gesture gesture) {
        StringBuilder id = new StringBuilder();
        for (String word : gesture.name().toLowerCase(Locale.ROOT).split("_")) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.toString();
    }

    @Test
    void everyGestureHasCommandHandlerAndKey() throws IOException, SAXException, ParserConfigurationException {
        Set<String> commands = attributes("command", "id");
        Set<String> handlers = attributes("handler", "commandId");
        Set<String> keys = attributes("key", "commandId");
        for (Gesture gesture : Gesture.values()) {
            String command = PREFIX + id(gesture);
            assertTrue(commands.contains(command), command);
            assertTrue(handlers.contains(command), command);
            assertTrue(keys.contains(command), command);
        }
    }

    @Test
    void noKeyStandsForTwoGestures() throws IOException, SAXException, ParserConfigurationException {
        List<String> keys = values("key", "sequence");
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void bothLanguagesNameEveryGesture() throws IOException {
        for (String file : new String[]{"plugin.properties", "plugin_de.properties"}) {
            Properties words = new Properties();
            try (InputStream in = resource(file)) {
                words.load(in);
            }
            for (Gesture gesture : Gesture.values()) {
                assertNotNull(words.getProperty("command." + id(gesture)), gesture + " in " + file);
                assertNotNull(words.getProperty("command." + id(gesture) + ".description"), gesture + " in " + file);
            }
        }
    }
}
