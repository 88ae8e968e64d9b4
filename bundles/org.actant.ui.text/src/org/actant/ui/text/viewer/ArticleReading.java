package org.actant.ui.text.viewer;

import java.util.function.Consumer;

import org.actant.ui.text.find.FindBar;
import org.actant.ui.text.gestures.Reading;
import org.actant.ui.text.html.AnnotatedHtml;
import org.actant.ui.text.html.HtmlClipboard;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;

/** How an article is read on the screen. */
public final class ArticleReading implements Reading {

    private static final int LONGEST_SOUGHT = 80;

    private final StyledText text;
    private final FindBar bar;
    private final Zoom zoom;
    private final NumberColumn numbers;
    private final AnnotatedHtml html;
    private final Consumer<String> teller;
    private final ReadingMemory memory;
    private final ReadingMenu menu;

    /**
     * @param html   the text with its annotations
     * @param teller says what was done
     * @param memory keeps how it is read
     * @param menu   makes the menu of what is shown
     */
    ArticleReading(StyledText text, FindBar bar, Zoom zoom, NumberColumn numbers, AnnotatedHtml html,
            Consumer<String> teller, ReadingMemory memory, MenuMaker menu) {
        this.text = text;
        this.bar = bar;
        this.zoom = zoom;
        this.numbers = numbers;
        this.html = html;
        this.teller = teller;
        this.memory = memory;
        this.menu = menu.make(this);
        if (memory.numbers()) {
            numbers.toggle();
        }
    }

    /** Makes the menu for a reading. */
    interface MenuMaker {

        /** The menu. */
        ReadingMenu make(Reading reading);
    }

    @Override
    public void find() {
        String words = text.getSelectionText();
        boolean isSought = words.length() <= LONGEST_SOUGHT && words.lines().count() <= 1;
        bar.open(isSought ? words : "");
    }

    @Override
    public void findNext(boolean forwards) {
        bar.next(forwards);
    }

    @Override
    public void zoom(int steps) {
        zoom.change(steps);
        memory.keepLarger(zoom.larger());
    }

    @Override
    public void toggleNumbers() {
        numbers.toggle();
        memory.keepNumbers(numbers.isShown());
    }

    @Override
    public boolean hasNumbers() {
        return numbers.isShown();
    }

    @Override
    public void chooseShown() {
        menu.open();
    }

    @Override
    public void copyAnnotated() {
        Point range = text.getSelection();
        int from = range.x < range.y ? range.x : 0;
        int to = range.x < range.y ? range.y : text.getCharCount();
        if (from < to) {
            new HtmlClipboard(text.getDisplay()).put(html.of(from, to), text.getText(from, to - 1));
            teller.accept(ViewerMessages.copied);
        }
    }

    /** Where is typed what is looked for. */
    public FindBar findBar() {
        return bar;
    }

    /** The menu of what is shown, as it is now. */
    public Menu menu() {
        return menu.create();
    }
}
