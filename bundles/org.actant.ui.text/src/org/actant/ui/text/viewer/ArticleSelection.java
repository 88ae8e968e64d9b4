package org.actant.ui.text.viewer;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.ui.text.focus.FocusSelectionProvider;
import org.actant.ui.text.focus.SpanSelection;
import org.actant.ui.text.gestures.Workplace;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Tells the workbench what is selected in a text, and shows in it what is selected elsewhere. */
final class ArticleSelection {

    private final StyledText text;
    private final IDocument document;
    private final Article article;
    private final Workplace place;
    private final Function<Element, List<Mention>> mentions;
    private final FocusSelectionProvider provider;
    private boolean tellingIsDue;

    /** @param mentions the mentions of an element in the text */
    ArticleSelection(StyledText text, IDocument document, Article article, Workplace place,
            Function<Element, List<Mention>> mentions) {
        this.text = text;
        this.document = document;
        this.article = article;
        this.place = place;
        this.mentions = mentions;
        provider = new FocusSelectionProvider(this::selected, this::reveal);
    }

    /** What is selected, for the workbench. */
    FocusSelectionProvider provider() {
        return provider;
    }

    /** Several moves of one gesture are told once. */
    void tellSoon() {
        if (!tellingIsDue && !provider.isMuted()) {
            tellingIsDue = true;
            text.getDisplay().asyncExec(() -> {
                tellingIsDue = false;
                if (!text.isDisposed()) {
                    provider.fire();
                }
            });
        }
    }

    private SpanSelection selected() {
        Point range = text.getSelection();
        Element element = place.focus().element();
        return new SpanSelection(range.x, text.getSelectionText(), lineOfText(range.x), lineOfText(range.y),
                element == null ? article : element, place.focus().anchor());
    }

    /** Lines of the text are paragraphs, lines of the widget are what fits its width. */
    private int lineOfText(int offset) {
        try {
            return document.getLineOfOffset(offset);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks all mentions of an element and brings the nearest into sight; marks a span and brings it into sight. */
    private void reveal(Element element) {
        if (element == place.focus().element() || element == place.focus().anchor()) {
            return;
        }
        Anchored target = element instanceof Anchored anchored && place.stands(anchored)
                ? anchored
                : nearest(mentions.apply(element));
        if (target != null) {
            int begin = target.getRanges().begin();
            place.surface().select(begin, begin);
            place.focus().choose(target, place.focus().stackAt(begin, begin));
        } else {
            bringIntoSight(element);
            place.focus().show(place.concerns(element) && !(element instanceof Anchored) ? element : null);
        }
    }

    /** What has no words of its own is read where the words are of what it is about. */
    private void bringIntoSight(Element element) {
        Stream<Element> about = switch (element) {
            case Claim claim when claim.getAbout() != null -> Stream.of(claim.getAbout());
            case Connection connection -> Stream.concat(connection.getSources().stream(),
                    connection.getTargets().stream());
            case Participation participation when participation.eContainer() instanceof Event event -> Stream.of(event);
            default -> Stream.empty();
        };
        List<Mention> words = about.map(mentions).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
        Anchored nearest = nearest(words);
        if (nearest != null) {
            int begin = nearest.getRanges().begin();
            place.surface().select(begin, begin);
        }
    }

    private @Nullable Anchored nearest(List<Mention> mentions) {
        int caret = text.getCaretOffset();
        return mentions.stream()
                .min(Comparator.comparingInt(mention -> Math.abs(mention.getRanges().begin() - caret))).orElse(null);
    }
}
