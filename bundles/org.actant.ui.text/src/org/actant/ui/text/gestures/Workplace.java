package org.actant.ui.text.gestures;

import org.actant.core.commands.Selection;
import org.actant.core.session.DossierSession;
import org.actant.core.spans.SpanIndex;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.link.LinkContext;
import org.eclipse.emf.ecore.EObject;
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

    /**
     * True for what can be current here: what lies in this article, and what the dossier shares among its articles. What
     * lies in another article has offsets of another text.
     */
    public boolean concerns(Element element) {
        EObject part = element;
        while (part != null && !(part instanceof Article)) {
            part = part.eContainer();
        }
        return part == null ? !(element instanceof Dossier) : part == article() && part != element;
    }

    /** True for a span that stands somewhere in this text: not for one of another article, nor for one that was lost. */
    public boolean stands(Anchored anchored) {
        TextRanges ranges = anchored.getRanges();
        return concerns(anchored) && ranges != null && ranges.end() <= text.length();
    }

    /** The span that is meant, if it is one of this article. */
    @Nullable
    Anchored anchor() {
        return here(focus.anchor());
    }

    /** The current span, wherever the caret is, if it is one of this article. */
    @Nullable
    Anchored current() {
        return here(focus.current());
    }

    /** The span that was current before, if it is one of this article. */
    @Nullable
    Anchored currentBefore() {
        return here(focus.currentBefore());
    }

    /** What is meant, if it can be meant here. */
    @Nullable
    Element element() {
        Element element = focus.element();
        return element != null && concerns(element) ? element : null;
    }

    private @Nullable Anchored here(@Nullable Anchored anchored) {
        return anchored != null && stands(anchored) ? anchored : null;
    }

    /** The selected words, else null; characters that are selected in part are taken whole. */
    @Nullable
    Selection selectedWords() {
        boolean isEmpty = surface.selectionBegin() == surface.selectionEnd();
        int begin = units.floor(surface.selectionBegin());
        int end = isEmpty ? begin : units.ceiling(surface.selectionEnd());
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

    /** The span of one kind or another that stands on just these words, or null. */
    @Nullable
    Anchored spanOn(TextRanges words) {
        return spans().at(words.begin()).stream().filter(anchored -> anchored.getRanges().equals(words)).findFirst()
                .orElse(null);
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
