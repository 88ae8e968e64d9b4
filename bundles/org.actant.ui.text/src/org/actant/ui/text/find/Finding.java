package org.actant.ui.text.find;

import java.util.List;

import org.actant.core.occurrences.OccurrenceQuery;
import org.actant.core.occurrences.Occurrences;
import org.actant.model.TextRanges;
import org.actant.ui.text.gestures.TextSurface;
import org.actant.ui.text.spans.PassingMarks;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is looked for in a text and where it was found. Looking begins where the caret stood when it was opened. Capitals
 * count as soon as one is typed.
 */
public final class Finding {

    private static final int MOST = 100_000;

    private final String text;
    private final TextSurface surface;
    private final PassingMarks marks;
    private String typed = "";
    private List<TextRanges> hits = List.of();
    private @Nullable TextRanges current;
    private int from;

    /** @param marks shows what was found */
    public Finding(String text, TextSurface surface, PassingMarks marks) {
        this.text = text;
        this.surface = surface;
        this.marks = marks;
    }

    /** Looking begins at the selected words, or at the caret. */
    public void open() {
        from = surface.selectionBegin();
    }

    /** What was typed last; survives closing. */
    public String typed() {
        return typed;
    }

    /** Something else was typed: goes to the first place from where looking began, after the last to the first. */
    public void type(String words) {
        typed = words;
        boolean matchCase = words.codePoints().anyMatch(Character::isUpperCase);
        hits = new Occurrences(new OccurrenceQuery(List.of(words), false, matchCase, false)).in(text, MOST,
                () -> false);
        if (hits.isEmpty()) {
            current = null;
            marks.clear();
        } else {
            show(hits.stream().filter(hit -> hit.begin() >= from).findFirst().orElse(hits.get(0)));
        }
    }

    /** Goes to the next place, or the one before, and on at the other end of the text. */
    public void next(boolean forwards) {
        if (hits.isEmpty()) {
            return;
        }
        int at = hits.indexOf(current);
        if (at >= 0 && isSelected(hits.get(at))) {
            show(hits.get(Math.floorMod(at + (forwards ? 1 : -1), hits.size())));
        } else if (forwards) {
            int end = surface.selectionEnd();
            show(hits.stream().filter(hit -> hit.begin() >= end).findFirst().orElse(hits.get(0)));
        } else {
            int begin = surface.selectionBegin();
            show(hits.reversed().stream().filter(hit -> hit.end() <= begin).findFirst()
                    .orElse(hits.get(hits.size() - 1)));
        }
    }

    /** Number of places that were found. */
    public int count() {
        return hits.size();
    }

    /** Which of them is the current, from 1; 0 if none is. */
    public int position() {
        return hits.indexOf(current) + 1;
    }

    /** Takes the marks away; what was found stays found. */
    public void close() {
        marks.clear();
    }

    private boolean isSelected(TextRanges hit) {
        return surface.selectionBegin() == hit.begin() && surface.selectionEnd() == hit.end();
    }

    private void show(TextRanges hit) {
        current = hit;
        from = hit.begin();
        surface.select(hit.begin(), hit.end());
        marks.show(hits, hit);
    }
}
