package org.actant.ui.text.viewer;

import org.actant.model.TextRanges;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.gestures.TextSurface;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * A click makes the span there current; two, which select the word, leave current what was. Three clicks select the
 * sentence, four the paragraph. The widget would select what stands on one line of the screen, at the third click and
 * whenever the mouse moves before it is let go.
 */
final class ClickSelection {

    private static final int WORD = 2;
    private static final int SENTENCE = 3;
    private static final int PARAGRAPH = 4;

    private final StyledText text;
    private final IDocument document;
    private final TextUnits units;
    private final TextSurface surface;
    private final SpanFocus focus;
    private Runnable unsettle = () -> {
    };

    ClickSelection(StyledText text, IDocument document, TextUnits units, TextSurface surface, SpanFocus focus) {
        this.text = text;
        this.document = document;
        this.units = units;
        this.surface = surface;
        this.focus = focus;
    }

    /** Listens to clicks on the text until it is disposed. */
    void install() {
        text.addListener(SWT.MouseDown, this::clicked);
        text.addListener(SWT.MouseUp, this::clicked);
        text.addListener(SWT.MouseUp, this::letGo);
    }

    /** Words that were selected by dragging the mouse over spans make none of them current. */
    private void letGo(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            unsettle = focus.settle();
        }
    }

    private void clicked(Event event) {
        if (event.button == 1 && event.count == WORD && event.type == SWT.MouseDown) {
            unsettle.run();
        }
        int offset = event.button == 1 && event.count >= SENTENCE
                ? text.getOffsetAtPoint(new Point(event.x, event.y))
                : -1;
        TextRanges unit = offset < 0 ? null : unit(event.count, offset);
        if (unit != null) {
            surface.select(unit.begin(), unit.end());
        }
    }

    private @Nullable TextRanges unit(int clicks, int offset) {
        if (clicks < PARAGRAPH) {
            return units.sentenceAt(offset);
        }
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            return TextRanges.of(line.getOffset(), line.getOffset() + line.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException("The widget shows another text than the document.", e);
        }
    }
}
