package org.actant.core.times;

import java.time.Period;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.identity.Identities;
import org.actant.core.times.Bound.Side;
import org.actant.model.Article;
import org.actant.model.Element;

/**
 * What the times and links of a dossier say about when its elements lie: dates that are stated, and how the dates of one
 * bound those of another. Articles date what they speak of, and are dated by nothing.
 */
final class TimeGraph {

    private final List<Bound> stated = new ArrayList<>();
    private final Map<Element, List<Step>> steps = new IdentityHashMap<>();
    private final Map<Element, List<Precedence>> later = new IdentityHashMap<>();

    /** A date is stated. */
    void state(Bound bound) {
        stated.add(bound);
    }

    /** The dates that are stated, in the order of the dossier. */
    List<Bound> stated() {
        return stated;
    }

    /** Where bounds of an element lead. */
    List<Step> steps(Element element) {
        return steps.getOrDefault(element, List.of());
    }

    /** What lies after an element or something that it stands for, and what says so. */
    List<Precedence> later(Element element) {
        return later.getOrDefault(element, List.of());
    }

    /** One thing lies a distance before another. */
    void before(Element earlier, Element after, Distance distance, Element because) {
        add(earlier, new Step(after, Side.EARLIEST, distance.least(), false, because));
        add(after, new Step(earlier, Side.LATEST, distance.least(), true, because));
        Period most = distance.most();
        if (most != null) {
            add(earlier, new Step(after, Side.LATEST, most, false, because));
            add(after, new Step(earlier, Side.EARLIEST, most, true, because));
        }
        if (!(earlier instanceof Article) && !(after instanceof Article)) {
            later.computeIfAbsent(Identities.standingFor(earlier), key -> new ArrayList<>(2))
                    .add(new Precedence(earlier, after, because));
        }
    }

    /** One thing lies before another, and no farther than a distance. */
    void within(Element earlier, Element after, Distance distance, Element because) {
        before(earlier, after, new Distance(Period.ZERO, distance.most()), because);
    }

    /** One thing begins before another does. */
    void startsBefore(Element first, Element second, Element because) {
        add(first, new Step(second, Side.EARLIEST, Period.ZERO, false, because));
    }

    /** One thing lies inside another. */
    void contains(Element outer, Element inner, Element because) {
        add(outer, new Step(inner, Side.EARLIEST, Period.ZERO, false, because));
        add(outer, new Step(inner, Side.LATEST, Period.ZERO, false, because));
    }

    /** Two things lie at the same time. */
    void same(Element one, Element other, Element because) {
        contains(one, other, because);
        contains(other, one, because);
    }

    private void add(Element from, Step step) {
        if (from != step.to() && !(step.to() instanceof Article)) {
            steps.computeIfAbsent(from, key -> new ArrayList<>(2)).add(step);
        }
    }
}
