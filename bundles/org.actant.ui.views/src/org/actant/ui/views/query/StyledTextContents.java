package org.actant.ui.views.query;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Lets proposals be written into a styled text. */
final class StyledTextContents implements IControlContentAdapter {

    @Override
    public void setControlContents(Control control, String contents, int cursorPosition) {
        StyledText text = (StyledText) control;
        text.setText(contents);
        text.setCaretOffset(cursorPosition);
    }

    @Override
    public void insertControlContents(Control control, String contents, int cursorPosition) {
        StyledText text = (StyledText) control;
        int begin = text.getSelection().x;
        text.insert(contents);
        text.setSelection(begin + cursorPosition);
    }

    @Override
    public String getControlContents(Control control) {
        return ((StyledText) control).getText();
    }

    @Override
    public int getCursorPosition(Control control) {
        return ((StyledText) control).getCaretOffset();
    }

    @Override
    public Rectangle getInsertionBounds(Control control) {
        StyledText text = (StyledText) control;
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        return new Rectangle(caret.x + text.getClientArea().x, caret.y, 1, text.getLineHeight() + text.getTopMargin());
    }

    @Override
    public void setCursorPosition(Control control, int index) {
        ((StyledText) control).setCaretOffset(index);
    }
}
