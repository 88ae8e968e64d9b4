package org.actant.ui.text.gestures;

import org.actant.core.commands.Selection;
import org.actant.core.session.DossierSession;
import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.link.LinkContext;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What gestures work on.
 *
 * @param context where links are made
 * @param text    the text of the article
 * @param units   its words and sentences
 * @param focus   what is current
 * @param surface the text on the screen
 */
public record Workplace(LinkContext context, String text, TextUnits units, SpanFocus focus, TextSurface surface) {

    DossierSession session() {
        return context.session();
    }

    Article article() {
        return context.article();
    }

    SpanIndex spans() {
        return session().spans(article());
    }

    /** The selected words, else null. */
    @Nullable
    Selection selectedWords() {
        int begin = surface.selectionBegin();
        int end = surface.selectionEnd();
        return begin == end ? null : new Selection(article(), text, TextRanges.of(begin, end));
    }

    /** The selected words, else the word at the caret; null, and said so, where there is none. */
    @Nullable
    Selection words() {
        Selection selected = selectedWords();
        if (selected != null) {
            return selected;
        }
        TextRanges word = units.wordAt(surface.caret());
        if (word == null) {
            surface.tell(GestureMessages.noWords);
            return null;
        }
        return new Selection(article(), text, word);
    }

    /** Makes the newest span current that stands on some words, and puts the caret at its begin. */
    void showNewest(TextRanges words) {
        Anchored newest = null;
        for (Anchored anchored : spans().at(words.begin())) {
            if (anchored.getRanges().equals(words)) {
                newest = anchored;
            }
        }
        surface.select(words.begin(), words.begin());
        if (newest != null) {
            show(newest);
        }
    }

    /** Makes a span current and puts the caret at its begin. */
    void show(Anchored anchored) {
        int begin = anchored.getRanges().begin();
        surface.select(begin, begin);
        focus.choose(anchored, focus.stackAt(begin, begin));
    }
}
