package org.actant.ui.text.viewer;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Anchored;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.spans.SpanColours;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A thin row that lists every span at the caret, innermost first, with the current one marked; a click chooses one. */
final class StackStrip {

    private static final int PADDING = 5;
    private static final int GAP = 8;
    private static final int SWATCH = 9;

    private final SpanFocus focus;
    private final SpanTexts texts;
    private final SpanColours colours;
    private final Canvas canvas;
    private final List<Rectangle> cells = new ArrayList<>();
    private String message = "";

    /** @param colours those of the text above */
    StackStrip(Composite parent, SpanFocus focus, SpanTexts texts, SpanColours colours) {
        this.focus = focus;
        this.texts = texts;
        this.colours = colours;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        focus.addListener(this::refresh);
    }

    Canvas control() {
        return canvas;
    }

    /** Height that the row needs, in pixels. */
    int height() {
        GC gc = new GC(canvas);
        try {
            return gc.getFontMetrics().getHeight() + 2 * PADDING;
        } finally {
            gc.dispose();
        }
    }

    /** Says something at the right end, until the caret moves on. */
    void tell(String said) {
        message = said;
        canvas.redraw();
    }

    private void refresh() {
        message = "";
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private String spoken() {
        Anchored anchored = focus.anchor();
        return anchored == null ? message : texts.line(anchored);
    }

    /** The spans that are shown: those at the caret, or the current one if it lies elsewhere. */
    private List<Anchored> shown() {
        Anchored current = focus.anchor();
        return current == null || focus.stack().contains(current) ? focus.stack() : List.of(current);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle area = canvas.getClientArea();
        cells.clear();
        int x = GAP;
        for (Anchored anchored : shown()) {
            x = cell(gc, anchored, x, area.height) + GAP;
        }
        if (!message.isEmpty()) {
            Point size = gc.textExtent(message);
            int left = Math.max(x, area.width - size.x - GAP);
            gc.setForeground(canvas.getForeground());
            gc.drawText(message, left, (area.height - size.y) / 2, true);
        }
    }

    private int cell(GC gc, Anchored anchored, int x, int height) {
        String line = texts.line(anchored);
        Point size = gc.textExtent(line);
        int width = SWATCH + 6 + size.x + 12;
        Rectangle cell = new Rectangle(x, 3, width, height - 6);
        cells.add(cell);
        gc.setBackground(colours.of(texts.style(anchored).colour()));
        gc.setForeground(gc.getBackground());
        if (anchored == focus.anchor()) {
            gc.setAlpha(48);
            gc.fillRoundRectangle(cell.x, cell.y, cell.width, cell.height, 8, 8);
            gc.setAlpha(255);
            gc.drawRoundRectangle(cell.x, cell.y, cell.width - 1, cell.height - 1, 8, 8);
        }
        swatch(gc, anchored, x + 6, (height - SWATCH) / 2);
        gc.setForeground(canvas.getForeground());
        gc.drawText(line, x + 6 + SWATCH + 5, (height - size.y) / 2, true);
        return x + width;
    }

    private void swatch(GC gc, Anchored anchored, int x, int y) {
        switch (texts.style(anchored).shape()) {
            case FILLED -> gc.fillRoundRectangle(x, y, SWATCH, SWATCH, 3, 3);
            case OUTLINED -> gc.drawRoundRectangle(x, y, SWATCH - 1, SWATCH - 1, 3, 3);
            case THIN -> gc.fillRectangle(x, y + SWATCH / 2, SWATCH, 2);
        }
    }

    private void click(Event event) {
        Anchored chosen = at(event.x, event.y);
        if (chosen != null) {
            focus.choose(chosen, focus.stack());
        }
    }

    private @Nullable Anchored at(int x, int y) {
        List<Anchored> shown = shown();
        for (int i = 0; i < cells.size() && i < shown.size(); i++) {
            if (cells.get(i).contains(x, y)) {
                return shown.get(i);
            }
        }
        return null;
    }
}
