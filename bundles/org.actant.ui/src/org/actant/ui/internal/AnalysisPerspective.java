package org.actant.ui.internal;

import org.actant.ui.UiIds;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Navigator at the left, the text in the middle, inspector at the right, problems below the text.
 *
 * <p>
 * Views of other bundles join by the extension point {@code org.eclipse.ui.perspectiveExtensions}, relative to these
 * three.
 */
public final class AnalysisPerspective implements IPerspectiveFactory {

    private static final float NAVIGATOR_WIDTH = 0.25f;
    private static final float INSPECTOR_WIDTH = 0.30f;
    private static final float PROBLEMS_HEIGHT = 0.25f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        // a ratio is the share of the upper or left one of the two parts; the width that is left after the navigator
        float textWidth = 1 - INSPECTOR_WIDTH / (1 - NAVIGATOR_WIDTH);
        addView(layout, UiIds.NAVIGATOR, layout.createFolder("left", IPageLayout.LEFT, NAVIGATOR_WIDTH, editors));
        addView(layout, UiIds.INSPECTOR, layout.createFolder("right", IPageLayout.RIGHT, textWidth, editors));
        addView(layout, UiIds.PROBLEMS,
                layout.createFolder("bottom", IPageLayout.BOTTOM, 1 - PROBLEMS_HEIGHT, editors));
    }

    private static void addView(IPageLayout layout, String view, IFolderLayout folder) {
        folder.addView(view);
        layout.addShowViewShortcut(view);
    }
}
