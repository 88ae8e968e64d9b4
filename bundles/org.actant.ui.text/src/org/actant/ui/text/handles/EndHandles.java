package org.actant.ui.text.handles;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import org.actant.model.Anchored;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.handles.HandleLayout.Handle;
import org.actant.ui.text.spans.SpanPainter;
import org.actant.ui.text.wrap.WrappedText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Handles at the ends of the current span, to be dragged by characters or, with the first modifier, by words. The span is
 * moved once, when the mouse is let go; Esc leaves it as it was. Beyond an edge of the text the drag
 * scrolls.
 */
public final class EndHandles {

    private static final int[] TAKEN = {SWT.MouseDown, SWT.MouseMove, SWT.MouseUp, SWT.KeyDown};

    private final WrappedText text;
    private final SpanPainter painter;
    private final SpanFocus focus;
    private final TextUnits units;
    private final HandleDrawing drawing;
    private final BooleanSupplier allowed;
    private final BiConsumer<Anchored, TextRanges> mover;
    private final EdgeScroll edge;
    private boolean byWord;
    private @Nullable SpanEnd dragged;
    private @Nullable TextRanges target;

    /**
     * @param allowed false where spans cannot be changed
     * @param mover   gives a span other words
     */
    public EndHandles(WrappedText text, SpanPainter painter, SpanFocus focus, TextUnits units,
            HandleDrawing drawing, BooleanSupplier allowed, BiConsumer<Anchored, TextRanges> mover) {
        this.text = text;
        this.painter = painter;
        this.focus = focus;
        this.units = units;
        this.drawing = drawing;
        this.allowed = allowed;
        this.mover = mover;
        edge = new EdgeScroll(text, this::dragTo);
    }

    /** Works on the text until it is disposed. The text itself does not see what a drag consists of, and selects nothing. */
    public void install() {
        Display display = text.getDisplay();
        Listener filter = this::take;
        for (int type : TAKEN) {
            display.addFilter(type, filter);
        }
        text.addPaintListener(event -> paint(event.gc));
        text.addDisposeListener(event -> {
            for (int type : TAKEN) {
                display.removeFilter(type, filter);
            }
        });
    }

    private void take(Event event) {
        if (event.widget == text && isTaken(event)) {
            event.type = SWT.None;
            event.doit = false;
        }
    }

    private boolean isTaken(Event event) {
        return switch (event.type) {
            case SWT.MouseDown -> event.button == 1 && event.count <= 1 && begin(new Point(event.x, event.y));
            case SWT.MouseMove -> dragged == null ? point(event) : drag(event);
            case SWT.MouseUp -> dragged != null && drop();
            case SWT.KeyDown -> dragged != null && event.character == SWT.ESC && stop();
            default -> false;
        };
    }

    /** The handles of the current span; null if it has none. */
    private @Nullable HandleLayout handles() {
        Anchored anchored = focus.anchor();
        boolean has = anchored != null && anchored.getRanges() != null && allowed.getAsBoolean()
                && painter.draws(anchored);
        return has ? new HandleLayout(text, painter.geometry(), anchored) : null;
    }

    private boolean begin(Point point) {
        HandleLayout handles = handles();
        Handle handle = handles == null ? null : handles.at(point);
        dragged = handle == null ? null : handle.end();
        target = null;
        return handle != null;
    }

    /** Shows by its form that the mouse is at a handle. */
    private boolean point(Event event) {
        HandleLayout handles = handles();
        boolean at = handles != null && handles.at(new Point(event.x, event.y)) != null;
        text.setCursor(at ? text.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        return false;
    }

    private boolean drag(Event event) {
        byWord = (event.stateMask & SWT.MOD1) != 0;
        Point mouse = new Point(event.x, event.y);
        dragTo(mouse);
        edge.draggedTo(mouse);
        return true;
    }

    private void dragTo(Point mouse) {
        SpanEnd end = dragged;
        if (end != null) {
            target = end.movedTo(offsetAt(mouse.x, mouse.y), units, text.getCharCount(), byWord);
            painter.repaint();
        }
    }

    /** The offset at a point, or at the end of its line that is nearer. */
    private int offsetAt(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        if (offset >= 0) {
            return offset;
        }
        int line = text.getLineIndex(y);
        int begin = text.getOffsetAtLine(line);
        return x <= text.getLeftMargin() ? begin : begin + text.getLine(line).length();
    }

    private boolean drop() {
        SpanEnd end = dragged;
        TextRanges words = target;
        stop();
        if (end != null && words != null && !words.equals(end.anchored().getRanges())) {
            mover.accept(end.anchored(), words);
        } else if (end != null && words == null) {
            text.setSelection(end.offset());
        }
        return true;
    }

    private boolean stop() {
        edge.stop();
        dragged = null;
        target = null;
        painter.repaint();
        return true;
    }

    private void paint(GC gc) {
        HandleLayout handles = handles();
        if (handles != null) {
            TextRanges words = target;
            drawing.draw(gc, handles, words == null ? List.of() : painter.geometry().pieces(words));
        }
    }
}
