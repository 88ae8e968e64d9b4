package org.actant.swtbot.tests;

import org.actant.swtbot.BotWorkbench;
import org.actant.ui.stories.tests.NoErrorLogged;
import org.actant.ui.stories.tests.ScreenshotOnFailure;
import org.actant.ui.stories.told.EventStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class EventTest extends EventStories {

    EventTest() {
        super(new BotWorkbench());
    }
}
