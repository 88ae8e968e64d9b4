package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.ui.text.spans.SpanStyles;
import org.actant.ui.text.viewer.SpanHover;
import org.actant.ui.text.viewer.SpanTexts;
import org.actant.ui.text.viewer.ViewerMessages;
import org.eclipse.jface.text.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told when the mouse rests on a word of the sample article. */
class HoverTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private SpanHover hover;

    @BeforeEach
    void openGold() throws IOException {
        desk = new Desk(Sample.gold(folder));
        hover = new SpanHover(desk.focus, new SpanTexts(BasicTypes.catalogue(),
                new SpanStyles(BasicTypes.catalogue()), this::claims));
    }

    private List<Claim> claims(Element element) {
        return desk.sample.session.references().to(element, Literals.CLAIM__ABOUT, Claim.class);
    }

    private String told(Anchored anchored) {
        return hover.getHoverInfo(null, new Region(anchored.getRanges().begin(), 0));
    }

    private Anchored span(Predicate<Anchored> which) {
        return desk.sample.spans().stream().filter(span -> span.getRanges().length() > 0).filter(which).findFirst()
                .orElseThrow();
    }

    private static boolean isEvent(Anchored span, Predicate<Event> which) {
        return span instanceof Mention mention && mention.getOf() instanceof Event event && which.test(event);
    }

    private static List<Participation> filled(Event event) {
        return event.getParticipations().stream().filter(each -> each.getFiller() != null).toList();
    }

    @Test
    void anEventTellsWhatItIsAndWhoTakesPart() {
        Anchored trigger = span(each -> isEvent(each, event -> filled(event).size() > 1));
        Event event = (Event) ((Mention) trigger).getOf();
        String told = told(trigger);
        assertTrue(told.contains(Labels.of(event)), told);
        filled(event).forEach(each -> assertTrue(told.contains(": " + Labels.of(each.getFiller())), told));
    }

    @Test
    void anEventTellsHowFarItHolds() {
        Anchored trigger = span(each -> isEvent(each, event -> event.getRealis() != null
                && event.getRealis().getActuality() == Actuality.UNC) && ((Mention) each).getRealis() == null);
        assertTrue(told(trigger).contains(ViewerMessages.uncertain), told(trigger));
    }

    @Test
    void anEventTellsOnWhoseWordItStandsFromSourceToSource() {
        Anchored trigger = span(each -> isEvent(each,
                event -> claims(event).stream().anyMatch(claim -> claim.getSourceChain().size() > 1)));
        Event event = (Event) ((Mention) trigger).getOf();
        String told = told(trigger);
        Claim claim = claims(event).stream().filter(each -> each.getSourceChain().size() > 1).findFirst().orElseThrow();
        String chain = String.join(" \u2192 ", claim.getSourceChain().stream().map(Labels::of).toList());
        assertTrue(told.contains(ViewerMessages.source + ": " + chain), told);
    }

    @Test
    void wordsInDoubtTellHowTheyAreRead() {
        Anchored doubtful = span(each -> each.getReading() != null);
        assertTrue(told(doubtful).contains(ViewerMessages.reading + ": " + doubtful.getReading()), told(doubtful));
    }

    @Test
    void wordsWithoutASpanTellNothing() {
        int free = IntStream.range(1, desk.sample.text.length())
                .filter(offset -> desk.focus.stackAt(offset, offset + 1).isEmpty()).findFirst().orElseThrow();
        assertNull(hover.getHoverInfo(null, new Region(free, 0)));
    }
}
