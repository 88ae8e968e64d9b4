package org.actant.ui.text.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.spans.SpanStyle;
import org.actant.ui.text.spans.SpanStyle.Pattern;

/**
 * Words of a text as HTML, underlined as the editor shows them: crossing and discontinuous spans are cut into pieces, those
 * that lie further out are underlined further down. Below the words stands what each underline means.
 */
public final class AnnotatedHtml {

    private static final int LINE = 2;
    private static final int PITCH = 4;

    private final String text;
    private final SpanIndex spans;
    private final Predicate<Anchored> shown;
    private final Function<Anchored, SpanStyle> styles;
    private final Function<Anchored, String> descriptions;

    /**
     * @param shown        which spans are told
     * @param styles       how a span is marked
     * @param descriptions what a span stands for, in a line
     */
    public AnnotatedHtml(String text, SpanIndex spans, Predicate<Anchored> shown,
            Function<Anchored, SpanStyle> styles, Function<Anchored, String> descriptions) {
        this.text = text;
        this.spans = spans;
        this.shown = shown;
        this.styles = styles;
        this.descriptions = descriptions;
    }

    /** The words in an interval of UTF-16 offsets, with what is marked in them. */
    public String of(int from, int to) {
        StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>\n<p>");
        int begin = from;
        for (int end : boundaries(from, to)) {
            piece(html, begin, end);
            begin = end;
        }
        html.append("</p>\n");
        legend(html, from, to);
        return html.append("</body></html>\n").toString();
    }

    /** Where pieces end: each lies wholly inside or outside of every span. */
    private TreeSet<Integer> boundaries(int from, int to) {
        TreeSet<Integer> boundaries = new TreeSet<>();
        spans.overlapping(from, to, anchored -> {
            TextRanges ranges = anchored.getRanges();
            for (int i = 0; i < ranges.size(); i++) {
                boundaries.add(ranges.begin(i));
                boundaries.add(ranges.end(i));
            }
        });
        boundaries.add(to);
        return new TreeSet<>(boundaries.subSet(from, false, to, true));
    }

    private void piece(StringBuilder html, int begin, int end) {
        List<Anchored> there = new ArrayList<>(spans.at(begin));
        there.removeIf(anchored -> anchored.getRanges().length() == 0 || !shown.test(anchored));
        for (int i = 0; i < there.size(); i++) {
            html.append(opening(there.get(i), (there.size() - 1 - i) * PITCH));
        }
        html.append(escaped(text.substring(begin, end)));
        html.append("</span>".repeat(there.size()));
    }

    private String opening(Anchored anchored, int depth) {
        SpanStyle style = styles.apply(anchored);
        return "<span style=\"" + underline(style) + ";padding-bottom:" + depth + "px"
                + (style.struck() ? ";text-decoration:line-through" : "") + "\" title=\""
                + description(anchored) + "\">";
    }

    private static String underline(SpanStyle style) {
        String line = switch (style.pattern()) {
            case SOLID -> "solid";
            case DASHED, DASH_DOT -> "dashed";
            case DOTTED -> "dotted";
        };
        int width = style.pattern() == Pattern.SOLID ? LINE : LINE - 1;
        return "border-bottom:" + width + "px " + line + " #" + String.format("%02x%02x%02x", style.colour().red,
                style.colour().green, style.colour().blue);
    }

    /** Every element that the words are about, once, in the order in which it is first spoken of. */
    private void legend(StringBuilder html, int from, int to) {
        Map<Element, Anchored> first = new LinkedHashMap<>();
        spans.overlapping(from, to, anchored -> {
            if (shown.test(anchored)) {
                first.putIfAbsent(SpanFocus.subject(anchored), anchored);
            }
        });
        if (!first.isEmpty()) {
            html.append("<ul>\n");
            first.values().forEach(anchored -> html.append("<li><span style=\"")
                    .append(underline(styles.apply(anchored))).append("\">")
                    .append(description(anchored)).append("</span></li>\n"));
            html.append("</ul>\n");
        }
    }

    private String description(Anchored anchored) {
        return escaped(descriptions.apply(anchored).replaceAll("\\s+", " "));
    }

    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.replace("\r\n", "\n").codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r' -> escaped.append("<br>\n");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }
}
