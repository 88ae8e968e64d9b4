package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** What plugin.xml names is there. */
final class ContributionsTest {

    private static final String BUNDLE = "org.actant.ui.views";

    @Test
    void everyHandlerHasAClassThatCanBeMade() throws ReflectiveOperationException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        assertNotNull(bundle);
        for (IConfigurationElement handler : elements("org.eclipse.ui.handlers")) {
            assertNotNull(bundle.loadClass(handler.getAttribute("class")).getConstructor().newInstance());
        }
    }

    @Test
    void whatIsNewIsMadeByKeyAndMenu() {
        Set<String> commands = ids("org.eclipse.ui.commands", "id");
        Set<String> keys = ids("org.eclipse.ui.bindings", "commandId");
        Set<String> handlers = ids("org.eclipse.ui.handlers", "commandId");
        for (String made : List.of("newClaim", "newLink", "newRelation", "newSource")) {
            String id = BUNDLE + "." + made;
            assertTrue(commands.contains(id) && keys.contains(id) && handlers.contains(id), id);
        }
        List<String> sequences = elements("org.eclipse.ui.bindings").stream()
                .map(key -> key.getAttribute("sequence")).toList();
        assertEquals(new HashSet<>(sequences).size(), sequences.size(), sequences.toString());
    }

    private static Set<String> ids(String point, String attribute) {
        Set<String> ids = new HashSet<>();
        elements(point).forEach(element -> ids.add(String.valueOf(element.getAttribute(attribute))));
        return ids;
    }

    private static List<IConfigurationElement> elements(String point) {
        return Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor(point))
                .filter(element -> BUNDLE.equals(element.getContributor().getName())).toList();
    }
}
