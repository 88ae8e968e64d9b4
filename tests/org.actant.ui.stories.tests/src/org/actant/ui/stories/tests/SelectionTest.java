package org.actant.ui.stories.tests;

import org.actant.ui.stories.robots.WorkbenchRobot;
import org.actant.ui.stories.told.SelectionStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class SelectionTest extends SelectionStories {

    SelectionTest() {
        super(new WorkbenchRobot());
    }
}
