package org.actant.ui.text.viewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.gestures.TextSurface;
import org.actant.ui.text.spans.PassingMarks;
import org.actant.ui.text.spans.SpanColours;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows beside the text where in all of it the mentions of what is selected stand, on the left, and what was found, on the
 * right. A click goes to the nearest of them. Heights are those of offsets, not of lines.
 */
final class OverviewRuler {

    private static final int WIDTH = 14;

    private static final int TICK = 3;

    private final SpanFocus focus;
    private final PassingMarks marks;
    private final SpanTexts texts;
    private final SpanColours colours;
    private final Function<Element, List<Mention>> mentions;
    private final int length;
    private final Canvas canvas;

    /**
     * @param parent   gets the ruler as the next cell of its grid
     * @param mentions the mentions of an element in the text
     * @param length   of the text, in UTF-16 code units
     */
    OverviewRuler(Composite parent, SpanFocus focus, PassingMarks marks, SpanTexts texts, SpanColours colours,
            Function<Element, List<Mention>> mentions, int length) {
        this.focus = focus;
        this.marks = marks;
        this.texts = texts;
        this.colours = colours;
        this.mentions = mentions;
        this.length = Math.max(1, length);
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, SWT.DEFAULT).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        focus.addListener(this::refresh);
        marks.addListener(this::refresh);
    }

    /** Takes clicks and goes there. */
    void goOn(TextSurface surface) {
        canvas.addListener(SWT.MouseDown, event -> click(event, surface));
    }

    /** Where the mentions of what is selected begin. */
    List<Mention> shownMentions() {
        Element element = focus.element();
        return element == null ? List.of() : mentions.apply(element);
    }

    private void refresh() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        List<Mention> shown = shownMentions();
        for (Mention mention : shown) {
            gc.setBackground(colours.of(texts.style(mention).colour()));
            tick(gc, mention.getRanges(), 1, area, mention == focus.anchor());
        }
        gc.setBackground(colours.of(SpanColours.FOUND));
        int last = -1;
        for (TextRanges mark : marks.all()) {
            int y = y(mark.begin(), area.height);
            if (y != last || marks.isCurrent(mark)) {
                tick(gc, mark, WIDTH / 2, area, marks.isCurrent(mark));
            }
            last = y;
        }
        canvas.setToolTipText(tip(shown.size(), marks.all().size()));
    }

    private static String tip(int mentions, int hits) {
        return ViewerMessages.bind(ViewerMessages.overview, mentions, hits);
    }

    private void tick(GC gc, TextRanges ranges, int x, Rectangle area, boolean current) {
        int y = y(ranges.begin(), area.height);
        int grown = current ? 1 : 0;
        gc.fillRectangle(x, y - grown, WIDTH / 2 - 1, TICK + 2 * grown);
    }

    private int y(int offset, int height) {
        return (int) ((long) offset * Math.max(1, height - TICK) / length);
    }

    private void click(Event event, TextSurface surface) {
        int height = canvas.getClientArea().height;
        List<TextRanges> places = new ArrayList<>(marks.all());
        shownMentions().stream().map(Anchored::getRanges).forEach(places::add);
        places.stream().min(Comparator.comparingInt(place -> Math.abs(y(place.begin(), height) - event.y)))
                .ifPresent(place -> surface.select(place.begin(), place.begin()));
    }
}
