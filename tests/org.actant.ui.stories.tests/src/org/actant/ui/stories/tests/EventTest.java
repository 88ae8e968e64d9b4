package org.actant.ui.stories.tests;

import org.actant.ui.stories.robots.WorkbenchRobot;
import org.actant.ui.stories.told.EventStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class EventTest extends EventStories {

    EventTest() {
        super(new WorkbenchRobot());
    }
}
