package org.actant.ui.stories.tests;

import org.actant.ui.stories.robots.WorkbenchRobot;
import org.actant.ui.stories.told.LinkingStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class LinkingTest extends LinkingStories {

    LinkingTest() {
        super(new WorkbenchRobot());
    }
}
