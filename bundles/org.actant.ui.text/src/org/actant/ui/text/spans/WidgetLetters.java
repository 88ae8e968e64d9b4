package org.actant.ui.text.spans;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The letters of a text widget, where they are now. */
public final class WidgetLetters implements Letters {

    private final StyledText text;

    public WidgetLetters(StyledText text) {
        this.text = text;
    }

    @Override
    public Rectangle bounds(int begin, int end) {
        Rectangle bounds = text.getTextBounds(begin, end - 1);
        if (Character.isLowSurrogate(text.getTextRange(end - 1, 1).charAt(0))) {
            addLastCharacter(bounds, end);
        }
        return bounds;
    }

    /** Of characters that are joined to one, such as emoji, the widget measures the first alone where a font joins none. */
    private void addLastCharacter(Rectangle bounds, int end) {
        int line = text.getLineAtOffset(end - 1);
        boolean endsLine = end == text.getOffsetAtLine(line) + text.getLine(line).length();
        if (endsLine) {
            bounds.width = Math.max(bounds.width, text.getLocationAtOffset(end).x - bounds.x);
        } else if (!isRightToLeftAt(end)) {
            bounds.width = Math.max(bounds.width, text.getTextBounds(end, end).x - bounds.x);
        }
    }

    /** True if the letter at an offset is read to the left; it then does not begin where the one before it ends. */
    private boolean isRightToLeftAt(int offset) {
        if (offset >= text.getCharCount()) {
            return false;
        }
        byte direction = Character.getDirectionality(text.getTextRange(offset, 1).charAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Override
    public Point place(int offset) {
        return text.getLocationAtOffset(offset);
    }
}
