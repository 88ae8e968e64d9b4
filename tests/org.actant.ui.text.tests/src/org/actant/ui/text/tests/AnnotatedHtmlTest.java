package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.actant.model.ActantPackage.Literals;
import org.actant.ui.text.html.AnnotatedHtml;
import org.actant.ui.text.spans.SpanStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedHtmlTest {

    @TempDir
    private Path folder;

    private static AnnotatedHtml html(Sample sample, boolean shown) {
        return new AnnotatedHtml(sample.text, sample.session.spans(sample.article), span -> shown,
                new SpanStyles(BasicTypes.catalogue())::of, span -> "<" + span.getQuote() + ">");
    }

    /** What the words look like: tags without their attributes, up to the legend. */
    private static String words(String html) {
        String words = html.substring(html.indexOf("<p>") + 3, html.indexOf("</p>"));
        return words.replaceAll("<span [^>]*>", "[").replace("</span>", "]");
    }

    @Test
    void nestedAndCrossingSpansAreCutIntoPieces() throws IOException {
        Sample sample = new Sample(folder, "eins zwei drei vier");
        sample.entity(Literals.ACTOR, "Person", "eins zwei");
        sample.entity(Literals.ACTOR, "Person", "zwei drei");
        assertEquals("[eins ][[zwei]][ drei] vier", words(html(sample, true).of(0, sample.text.length())));
        assertEquals("ns zwei dr", words(html(sample, false).of(2, 12)));
    }

    @Test
    void fragmentsOfOneSpanAreMarkedEach() throws IOException {
        Sample sample = new Sample(folder, "fanden Reden statt");
        sample.event("EVENT", sample.words("fanden", "statt"));
        String html = html(sample, true).of(0, sample.text.length());
        assertEquals("[fanden] Reden [statt]", words(html));
        assertEquals(1, html.split("<li>", -1).length - 1);
    }

    @Test
    void signsOfHtmlAreEscaped() throws IOException {
        Sample sample = new Sample(folder, "a < b & \"c\"\r\nd \ud83d\ude92");
        String html = html(sample, true).of(0, sample.text.length());
        assertTrue(html.contains("a &lt; b &amp; &quot;c&quot;<br>\nd \ud83d\ude92"), html);
        assertFalse(html.contains("<ul>"));
    }

    @Test
    void aSpanOfNoWidthIsOnlyInTheLegend() throws IOException {
        Sample sample = Sample.annotated(folder);
        String html = html(sample, true).of(0, sample.text.length());
        String plain = words(html).replaceAll("[\\[\\]]", "").replace("<br>\n", "\n");
        assertEquals(sample.text.replace("\r\n", "\n"), plain);
    }
}
