package org.actant.ui.stories.tests;

import org.actant.ui.stories.robots.WorkbenchRobot;
import org.actant.ui.stories.told.KeyboardStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class KeyboardTest extends KeyboardStories {

    KeyboardTest() {
        super(new WorkbenchRobot());
    }
}
