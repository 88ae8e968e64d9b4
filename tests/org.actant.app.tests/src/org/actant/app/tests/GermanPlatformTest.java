package org.actant.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;

/** The German texts of the platform reach their bundles and fit them. */
class GermanPlatformTest {

    @ParameterizedTest
    @CsvSource({
            "org.eclipse.jface, org/eclipse/jface/messages",
            "org.eclipse.e4.ui.workbench.renderers.swt, org/eclipse/e4/ui/internal/workbench/renderers/swt/messages",
            "org.eclipse.e4.ui.workbench.addons.swt, org/eclipse/e4/ui/workbench/addons/minmax/messages",
            "org.eclipse.ui.workbench, org/eclipse/ui/internal/messages",
            "org.eclipse.ui.workbench, org/eclipse/ui/internal/keys/NewKeysPreferencePage",
            "org.eclipse.ui.workbench, org/eclipse/ui/internal/quickaccess/messages"})
    void everyGermanTextStandsForAnEnglishOneWithTheSamePlaces(String host, String name) throws IOException {
        Properties english = read(host, name + ".properties");
        Properties german = read(host, name + "_de.properties");
        Set<String> unknown = new TreeSet<>(german.stringPropertyNames());
        unknown.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), unknown);
        assertFalse(german.isEmpty());
        for (String key : german.stringPropertyNames()) {
            for (String place : List.of("{0}", "{1}")) {
                assertEquals(english.getProperty(key).contains(place), german.getProperty(key).contains(place), key);
            }
        }
    }

    @Test
    void theButtonsOfDialogsSpeakGerman() {
        ResourceBundle texts = ResourceBundle.getBundle("org.eclipse.jface.messages", Locale.GERMAN,
                JFaceResources.class.getClassLoader());
        assertEquals("Abbrechen", texts.getString("cancel"));
        assertFalse(Collections.list(texts.getKeys()).isEmpty());
    }

    private static Properties read(String host, String path) throws IOException {
        Bundle bundle = Platform.getBundle(host);
        assertNotNull(bundle, host);
        URL file = bundle.getResource(path);
        assertNotNull(file, path);
        Properties texts = new Properties();
        try (InputStream in = file.openStream()) {
            texts.load(in);
        }
        return texts;
    }
}
