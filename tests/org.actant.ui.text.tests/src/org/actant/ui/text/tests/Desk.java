package org.actant.ui.text.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.actant.model.Anchored;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.gestures.Gestures;
import org.actant.ui.text.gestures.Workplace;
import org.actant.ui.text.link.LinkContext;

/** An article on which gestures are made without a screen. */
final class Desk {

    final Sample sample;
    final SpanFocus focus;
    final FakeSurface surface;
    final Gestures gestures;

    Desk(Path folder, String text) throws IOException {
        this(new Sample(folder, text));
    }

    Desk(Sample sample) {
        this.sample = sample;
        focus = new SpanFocus(() -> sample.session.spans(sample.article));
        surface = new FakeSurface(focus);
        sample.session.addListener(change -> focus.prune());
        gestures = Gestures.at(new Workplace(new LinkContext(sample.session, sample.article, BasicTypes.catalogue()),
                sample.text, new TextUnits(sample.text, "de"), focus, surface));
    }

    void select(String words) {
        int begin = sample.text.indexOf(words);
        surface.select(begin, begin + words.length());
    }

    void caretAt(int offset) {
        surface.select(offset, offset);
    }

    /** The selected words. */
    String selected() {
        return sample.text.substring(surface.selectionBegin(), surface.selectionEnd());
    }

    /** The words of the current span. */
    String quote() {
        return Objects.requireNonNull(focus.anchor()).getQuote();
    }

    List<String> state() {
        return sample.spans().stream().map(Desk::line).toList();
    }

    private static String line(Anchored anchored) {
        return anchored.eClass().getName() + " " + anchored.getRanges() + " " + SpanFocus.subject(anchored).getId();
    }
}
