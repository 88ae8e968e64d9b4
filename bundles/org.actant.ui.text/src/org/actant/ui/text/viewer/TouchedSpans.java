package org.actant.ui.text.viewer;

import java.util.Objects;
import java.util.stream.Stream;

import org.actant.core.session.SessionChange;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.ui.text.spans.SpanPainter;

/** Which part of a text looks different after a change. */
final class TouchedSpans {

    /** Of more spans than these it is quicker to draw all that is seen. */
    private static final int FEW = 4;

    private final Article article;

    TouchedSpans(Article article) {
        this.article = article;
    }

    /** Draws anew what a change touched: the lines of spans that came or went, or all if elements or their types changed. */
    void refresh(SessionChange change, SpanPainter painter) {
        boolean onlySpans = change.changed().stream()
                .allMatch(element -> element instanceof Article || element instanceof Dossier);
        boolean few = change.added().size() + change.removed().size() <= FEW;
        if (!onlySpans || !few || change.ontology()) {
            painter.refresh();
        } else if (change.articles().contains(article)) {
            Stream.concat(change.added().stream(), change.removed().stream()).filter(Anchored.class::isInstance)
                    .map(Anchored.class::cast).map(Anchored::getRanges).filter(Objects::nonNull)
                    .forEach(ranges -> painter.refresh(ranges.begin(), ranges.end()));
        }
    }
}
