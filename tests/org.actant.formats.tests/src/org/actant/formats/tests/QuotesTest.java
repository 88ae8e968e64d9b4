package org.actant.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.actant.core.spans.Quotes;
import org.actant.core.store.XmlCharacters;
import org.actant.model.ActantFactory;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void anAnchorKeepsItsWordsAndSixteenUnitsOnEachSide() {
        Mention mention = mention(TextRanges.of(20, 22, 25, 26), "abcdefghijklmnopqrstUVwxyZabcdefghijklmnopqrst");

        assertEquals("UV … Z", mention.getQuote());
        assertEquals("efghijklmnopqrst", mention.getPrefix());
        assertEquals("abcdefghijklmnop", mention.getSuffix());
    }

    @Test
    void atTheEdgesThereIsLessAroundIt() {
        Mention mention = mention(TextRanges.of(0, 3), "abc");

        assertEquals("", mention.getPrefix());
        assertEquals("", mention.getSuffix());
    }

    @Test
    void surrogatePairsAreNotCut() {
        String fox = "\uD83E\uDD8A";
        Mention mention = mention(TextRanges.of(21, 22), fox.repeat(10) + "-X-" + fox.repeat(10));

        assertEquals(fox.repeat(7) + "-", mention.getPrefix());
        assertEquals("-" + fox.repeat(7), mention.getSuffix());
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        Mention mention = mention(TextRanges.of(1, 3), "\u0001a\uFFFF\u001Bb");

        assertEquals("a\uFFFD", mention.getQuote());
        assertEquals("\uFFFD", mention.getPrefix());
        assertEquals("\uFFFDb", mention.getSuffix());
    }

    @Test
    void xmlHoldsAllButControlsHalvesAndNoncharactersOfTheFirstPlane() {
        assertEquals(-1, XmlCharacters.firstForbidden("\t\n\r \u007F\uFDD0\uFEFF\uFFFD\uD83E\uDD8A\uDBFF\uDFFF"));
        assertEquals(1, XmlCharacters.firstForbidden("a\uD83Eb"));
        assertEquals(3, XmlCharacters.firstForbidden("a\uD83E\uDD8A\uFFFE"));
        assertEquals("a\uFFFD\uFFFDb", XmlCharacters.replaceForbidden("a\uDD8A\uD83Eb"));
    }

    private static Mention mention(TextRanges ranges, String text) {
        Mention mention = ActantFactory.eINSTANCE.createMention();
        mention.setRanges(ranges);
        Quotes.fill(mention, text);
        return mention;
    }
}
