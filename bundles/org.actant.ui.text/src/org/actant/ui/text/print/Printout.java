package org.actant.ui.text.print;

import java.util.Locale;
import java.util.function.Predicate;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.ui.text.spans.SpanStyles;

/**
 * What is printed.
 *
 * @param title    stands above each page
 * @param text     the words
 * @param language of the words, by whose rules lines are broken
 * @param spans    what is marked in them
 * @param shown    which spans are printed
 * @param styles   how a span is marked
 * @param font     name of the font
 */
public record Printout(String title, String text, Locale language, SpanIndex spans, Predicate<Anchored> shown,
        SpanStyles styles, String font) {
}
