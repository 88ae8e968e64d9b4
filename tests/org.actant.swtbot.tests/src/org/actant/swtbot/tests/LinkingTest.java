package org.actant.swtbot.tests;

import org.actant.swtbot.BotWorkbench;
import org.actant.ui.stories.tests.NoErrorLogged;
import org.actant.ui.stories.tests.ScreenshotOnFailure;
import org.actant.ui.stories.told.LinkingStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class LinkingTest extends LinkingStories {

    LinkingTest() {
        super(new BotWorkbench());
    }
}
