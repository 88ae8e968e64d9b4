package org.actant.ui.stories;

import java.nio.file.Path;

/**
 * The running workbench as an analyst sees it: what stands in it, and what hands can do. Stories are told in these words
 * only; who plays the hands is up to the implementation. Whatever is asked for waits until the workbench has come so far;
 * an {@link AssertionError} says what did not come in time.
 */
public interface Workbench {

    /** Opens a dossier or a lone text, as an argument of the program does. */
    void open(Path location);

    /** The article of that title, its editor in front and the caret in it. */
    ArticlePage article(String title);

    /** The article that is in front. */
    ArticlePage shownArticle();

    /** The navigator. */
    Navigator navigator();

    /** The inspector. */
    Inspector inspector();

    /** The pop-up of the editor, which must be open or about to open. */
    Popup popup();

    /** The dialog of that title, which must be open or about to open. */
    Dialog dialog(String title);

    /** The list of keys, which must be open or about to open. */
    KeyAssist keyAssist();

    /** Binds a command, such as {@code Link to Actor}, to another key than its usual one, for as long as the story is told. */
    void bindKey(String command, String key);

    /** Gives all commands their usual keys back. */
    void restoreKeys();

    /** Presses a key wherever the cursor is, such as {@code M1+S}, in the notation of key bindings. */
    void press(String key);

    /** Saves with the key for it, and waits until no star is seen. */
    void save();

    /** Chooses an item of a menu; names are without mnemonics and keys. */
    void choose(String menu, String item);

    /** Whether an article that is open bears the star of unsaved changes. */
    boolean isStarred();

    /** Waits until no star is seen, or one is. */
    void awaitStar(boolean starred);

    /** Closes all that is open without saving; leaves the workbench as it was before the story. */
    void closeAll();
}
