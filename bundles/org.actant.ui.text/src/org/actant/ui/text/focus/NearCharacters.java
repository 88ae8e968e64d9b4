package org.actant.ui.text.focus;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The visible characters of a text, found around the place that is asked for. The platform's own iterator looks for all
 * of them when it is given the text, and keeps them.
 */
@NonNullByDefault({})
final class NearCharacters extends BreakIterator {

    /** How far around a place characters are looked for, in UTF-16 code units. */
    private static final int REACH = 200;
    /** Marks and all else that belongs to the letter before it come later in Unicode. */
    private static final char FIRST_MARK = '\u0300';

    private final BreakIterator characters;
    private String text = "";
    private int at;

    NearCharacters(Locale locale) {
        characters = BreakIterator.getCharacterInstance(locale);
    }

    @Override
    public int following(int offset) {
        if (offset >= text.length()) {
            return DONE;
        }
        int from = beginOfSome(offset);
        characters.setText(text.substring(from, Math.min(text.length(), offset + REACH)));
        at = from + characters.following(offset - from);
        return at;
    }

    @Override
    public int preceding(int offset) {
        if (offset <= 0) {
            return DONE;
        }
        int from = beginOfSome(offset);
        characters.setText(text.substring(from, Math.min(text.length(), offset + REACH)));
        at = from + characters.preceding(offset - from);
        return at;
    }

    /** A place before an offset where a character begins for certain. */
    private int beginOfSome(int offset) {
        int from = Math.max(0, offset - REACH);
        while (from > 0 && (text.charAt(from) >= FIRST_MARK || text.charAt(from) < ' ')) {
            from--;
        }
        return from;
    }

    @Override
    public int first() {
        at = 0;
        return at;
    }

    @Override
    public int last() {
        at = text.length();
        return at;
    }

    @Override
    public int next() {
        return following(at);
    }

    @Override
    public int previous() {
        return preceding(at);
    }

    @Override
    public int next(int steps) {
        int reached = at;
        for (int i = 0; i < Math.abs(steps) && reached != DONE; i++) {
            reached = steps > 0 ? next() : previous();
        }
        return reached;
    }

    @Override
    public int current() {
        return at;
    }

    @Override
    public CharacterIterator getText() {
        return new StringCharacterIterator(text, at);
    }

    @Override
    public void setText(CharacterIterator iterator) {
        StringBuilder all = new StringBuilder();
        for (char c = iterator.first(); c != CharacterIterator.DONE
                || iterator.getIndex() < iterator.getEndIndex(); c = iterator.next()) {
            all.append(c);
        }
        setText(all.toString());
    }

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }
}
