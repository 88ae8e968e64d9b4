package org.actant.ui.text.spans;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where the letters of a text stand, in pixels; offsets are UTF-16 code units. */
public interface Letters {

    /** The box around the letters from one offset to before another, which stand on one line. */
    Rectangle bounds(int begin, int end);

    /** Where the letter at an offset begins. */
    Point place(int offset);
}
