package org.actant.core.times;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actant.core.session.DossierSession;
import org.actant.core.times.Bound.Side;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Relation;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.Nullable;

/** Reads what the times of events and relations say. Several times of one element hold together. */
final class TimeStatements {

    private final DossierSession session;
    private final TimeGraph graph;
    private final Set<Article> dated = Collections.newSetFromMap(new IdentityHashMap<>());

    TimeStatements(DossierSession session, TimeGraph graph) {
        this.session = session;
        this.graph = graph;
    }

    /** The times of an element; none if it is neither event nor relation. */
    static List<TimeSpec> times(Element element) {
        return switch (element) {
            case Event event when event.eIsSet(Literals.EVENT__TIMES) -> event.getTimes();
            case Relation relation when relation.eIsSet(Literals.RELATION__TIMES) -> relation.getTimes();
            default -> List.of();
        };
    }

    /** Reads the times of an element. */
    void read(Element element) {
        for (TimeSpec time : times(element)) {
            bounds(element, time);
            Element anchor = anchor(time);
            Optional<DateWindow> window = TimeValues.window(time.getValue());
            if (anchor == null) {
                window.ifPresent(dates -> named(element, time, dates));
            } else {
                window.ifPresent(dates -> inside(element, time, dates));
                relative(element, time, anchor, Distance.of(time.getValue()));
            }
        }
    }

    private void bounds(Element element, TimeSpec time) {
        TimeValues.window(time.getEarliestBegin())
                .ifPresent(dates -> graph.state(Bound.stated(element, Side.EARLIEST, dates.first(), time)));
        TimeValues.window(time.getLatestEnd())
                .ifPresent(dates -> graph.state(Bound.stated(element, Side.LATEST, dates.last(), time)));
    }

    /** What the time is relative to, as far as it is known; an article brings its date along. */
    private @Nullable Element anchor(TimeSpec time) {
        if (time.getDocument() == null) {
            Event anchor = time.getAnchor();
            return anchor == null || anchor.eIsProxy() ? null : anchor;
        }
        if (session.element(time.getDocument()) instanceof Article article) {
            if (dated.add(article)) {
                TimeValues.window(article.getPublished()).ifPresent(dates -> inside(article, article, dates));
            }
            return article;
        }
        return null;
    }

    private void inside(Element element, Element because, DateWindow dates) {
        graph.state(Bound.stated(element, Side.EARLIEST, dates.first(), because));
        graph.state(Bound.stated(element, Side.LATEST, dates.last(), because));
    }

    private void named(Element element, TimeSpec time, DateWindow dates) {
        switch (time.getRelation()) {
            case BEFORE -> graph.state(Bound.stated(element, Side.LATEST, dates.first().minusDays(1), time));
            case AFTER -> graph.state(Bound.stated(element, Side.EARLIEST, dates.last().plusDays(1), time));
            case UNSPECIFIED, DURING, SIMULTANEOUS, FIRST_WITHIN -> inside(element, time, dates);
            case OVERLAP, BEFORE_OVERLAP -> {
                // it may have begun long before, and go on
            }
        }
    }

    private void relative(Element element, TimeSpec time, Element anchor, Optional<Distance> distance) {
        switch (time.getRelation()) {
            case BEFORE -> graph.before(element, anchor, distance.orElse(Distance.ANY), time);
            case AFTER -> graph.before(anchor, element, distance.orElse(Distance.ANY), time);
            case UNSPECIFIED -> distance.ifPresent(known -> graph.before(anchor, element, known, time));
            case DURING -> graph.contains(anchor, element, time);
            case SIMULTANEOUS -> graph.same(anchor, element, time);
            case BEFORE_OVERLAP -> graph.startsBefore(element, anchor, time);
            case FIRST_WITHIN -> distance.ifPresent(known -> graph.within(element, anchor, known, time));
            case OVERLAP -> {
                // neither end follows
            }
        }
    }
}
