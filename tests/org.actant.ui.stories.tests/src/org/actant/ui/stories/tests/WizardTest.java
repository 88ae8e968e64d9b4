package org.actant.ui.stories.tests;

import org.actant.ui.stories.robots.WorkbenchRobot;
import org.actant.ui.stories.told.WizardStories;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({ScreenshotOnFailure.class, NoErrorLogged.class})
class WizardTest extends WizardStories {

    WizardTest() {
        super(new WorkbenchRobot());
    }
}
