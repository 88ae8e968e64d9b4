package org.actant.ui;

/**
 * Ids under which bundles contribute to the workbench and find each other's parts.
 *
 * <p>
 * The menus are contributed by the application; other bundles add to them by location, for instance
 * {@code menu:file?after=open}. Each menu ends in a group named {@code additions}.
 */
public final class UiIds {

    /** The perspective that the workbench opens. */
    public static final String PERSPECTIVE = "org.actant.ui.perspective";

    /** The view that lists the articles and elements of the dossier; at the left of the perspective. */
    public static final String NAVIGATOR = "org.actant.ui.navigator";

    /** The view that edits the selected element; at the right of the perspective. */
    public static final String INSPECTOR = "org.actant.ui.inspector";

    /** The view that lists what the validation found; at the bottom of the perspective. */
    public static final String PROBLEMS = "org.actant.ui.problems";

    /** Menu "File", with the groups {@code new}, {@code open}, {@code close}, {@code save}, {@code import}, {@code exit}. */
    public static final String MENU_FILE = "file";

    /** Menu "Edit", with the groups {@code undo}, {@code cut}, {@code find}. */
    public static final String MENU_EDIT = "edit";

    /** Menu "View", with the groups {@code show}, {@code window}. */
    public static final String MENU_VIEW = "view";

    /** Menu "Help", with the groups {@code help}, {@code about}. */
    public static final String MENU_HELP = "help";

    private UiIds() {
    }
}
