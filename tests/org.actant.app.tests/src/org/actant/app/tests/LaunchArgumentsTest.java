package org.actant.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.actant.app.ColourTheme;
import org.actant.app.LaunchArguments;
import org.actant.app.WindowSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchArgumentsTest {

    @Test
    void noArgumentsAskForNothing() {
        LaunchArguments arguments = parse();
        assertEquals(new LaunchArguments(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                arguments);
    }

    @Test
    void theFirstWordIsTheLocationToOpen() {
        assertEquals(Optional.of(Path.of("/cases/strait")), parse("/cases/strait", "-theme", "dark").location());
    }

    @Test
    void aRelativeLocationIsTakenFromTheWorkingFolder() {
        assertTrue(parse("strait").location().orElseThrow().isAbsolute());
    }

    @Test
    void optionsOfThePlatformAreLeftAlone() {
        assertEquals(parse(), parse("-clearPersistedState"));
        assertEquals(parse(), parse("-perspective", "some.id"));
    }

    @Test
    void aScreenshotHasAFileAndASize() {
        LaunchArguments arguments = parse("-screenshot", "/out/a.png", "-size", "1600x1000");
        assertEquals(Optional.of(Path.of("/out/a.png")), arguments.screenshot());
        assertEquals(Optional.of(new WindowSize(1600, 1000)), arguments.size());
    }

    @Test
    void theThemeComesFromThePropertyUnlessAnOptionNamesOne() {
        assertEquals(Optional.of(ColourTheme.DARK), LaunchArguments.parse(new String[0], "dark").theme());
        assertEquals(Optional.of(ColourTheme.LIGHT),
                LaunchArguments.parse(new String[]{"-theme", "light"}, "dark").theme());
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> parse("-screenshot")).getMessage();
        assertTrue(message.contains("-screenshot"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1600", "1600x", "x1000", "0x10", "-1x10", "1600 x 1000", "123456x1"})
    void whatIsNoSizeIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> WindowSize.of(text));
    }

    @Test
    void anUnknownThemeIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> parse("-theme", "sepia")).getMessage();
        assertTrue(message.contains("sepia"), message);
    }

    private static LaunchArguments parse(String... arguments) {
        return LaunchArguments.parse(arguments, "");
    }
}
