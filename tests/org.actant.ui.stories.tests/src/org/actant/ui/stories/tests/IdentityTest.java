package org.actant.ui.stories.tests;

import org.actant.ui.stories.robots.WorkbenchRobot;
import org.actant.ui.stories.told.IdentityStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class IdentityTest extends IdentityStories {

    IdentityTest() {
        super(new WorkbenchRobot());
    }
}
