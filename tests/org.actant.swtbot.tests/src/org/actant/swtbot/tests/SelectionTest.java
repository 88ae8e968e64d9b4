package org.actant.swtbot.tests;

import org.actant.swtbot.BotWorkbench;
import org.actant.ui.stories.tests.NoErrorLogged;
import org.actant.ui.stories.tests.ScreenshotOnFailure;
import org.actant.ui.stories.told.SelectionStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class SelectionTest extends SelectionStories {

    SelectionTest() {
        super(new BotWorkbench());
    }
}
