package org.actant.ui.text.viewer;

import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.wrap.WrappedText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;

/** Has the focus go where the caret and the selection of a text go. */
final class CaretFollower {

    private final WrappedText text;
    private final SpanFocus focus;

    CaretFollower(WrappedText text, SpanFocus focus) {
        this.text = text;
        this.focus = focus;
    }

    /** Follows the caret until the text is disposed. */
    void install() {
        text.addCaretListener(event -> caretMoved(event.caretOffset));
        text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> textSelected()));
    }

    /** The widget tells of the caret before it changes the selection. */
    private void caretMoved(int caret) {
        if (text.isWrapping()) {
            return;
        }
        Point range = text.getSelection();
        boolean atAnEnd = caret == range.x || caret == range.y;
        focus.moveTo(atAnEnd ? range.x : caret, atAnEnd ? range.y : caret);
    }

    private void textSelected() {
        Point range = text.getSelection();
        focus.moveTo(range.x, range.y);
    }
}
