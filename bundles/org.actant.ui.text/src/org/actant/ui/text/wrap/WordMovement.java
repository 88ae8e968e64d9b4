package org.actant.ui.text.wrap;

import java.text.BreakIterator;
import java.util.Locale;

import org.eclipse.swt.custom.MovementEvent;
import org.eclipse.swt.custom.MovementListener;
import org.eclipse.swt.custom.StyledText;

/** Where the caret goes by words: to the begin of the next or of the last word, on whichever line that is seen. */
final class WordMovement implements MovementListener {

    /** How far a word is looked for, in UTF-16 code units. */
    private static final int REACH = 1_000;

    private final StyledText text;

    WordMovement(StyledText text) {
        this.text = text;
    }

    @Override
    public void getNextOffset(MovementEvent event) {
        int to = Math.min(text.getCharCount(), event.offset + REACH);
        if (event.offset < to) {
            String rest = text.getTextRange(event.offset, to - event.offset);
            BreakIterator words = words(rest);
            int next = words.following(0);
            while (next < rest.length() && Character.isWhitespace(rest.charAt(next))) {
                next = words.next();
            }
            event.newOffset = event.offset + next;
        }
    }

    @Override
    public void getPreviousOffset(MovementEvent event) {
        int from = Math.max(0, event.offset - REACH);
        if (from < event.offset) {
            String before = text.getTextRange(from, event.offset - from);
            BreakIterator words = words(before);
            int previous = words.preceding(before.length());
            while (previous > 0 && Character.isWhitespace(before.charAt(previous))) {
                previous = words.previous();
            }
            event.newOffset = from + previous;
        }
    }

    private static BreakIterator words(String part) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(part);
        return words;
    }

    /** Where the last letter of some words begins, with all its marks. */
    static int lastLetter(String words) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(words);
        return Math.max(0, letters.preceding(words.length()));
    }
}
