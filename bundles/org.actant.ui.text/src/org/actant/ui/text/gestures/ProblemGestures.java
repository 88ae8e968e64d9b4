package org.actant.ui.text.gestures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.actant.core.session.CrossReferences;
import org.actant.core.validation.Finding;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.text.focus.SpanFocus;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Goes to the next span with which something is wrong, or with what it stands for, and says what. What has no words of its
 * own is met at the words of what it belongs to: the role of an event at its trigger, and there, or at a link, a claim
 * without a cue. Looks from span to span and no further than it must; after some, the keyboard gets its turn.
 */
public final class ProblemGestures {

    private static final int AT_ONCE = 200;

    private final Workplace place;
    private int searches;

    public ProblemGestures(Workplace place) {
        this.place = place;
    }

    /** Goes to the next problem, or to the one before. */
    public void go(boolean forwards) {
        int search = ++searches;
        int caret = place.surface().caret();
        Anchored current = place.anchor();
        look(search, current == null ? caret : current.getRanges().begin(), forwards);
    }

    private void look(int search, int from, boolean forwards) {
        int offset = from;
        for (int i = 0; i < AT_ONCE; i++) {
            Anchored next = forwards ? place.spans().nextAfter(offset) : place.spans().lastBefore(offset);
            if (next == null) {
                place.surface().tell(GestureMessages.noProblem);
                return;
            }
            offset = next.getRanges().begin();
            if (showProblemAt(offset)) {
                return;
            }
        }
        int last = offset;
        place.surface().later(() -> {
            if (search == searches) {
                look(search, last, forwards);
            }
        });
    }

    /** Shows the first span that begins at an offset and has a problem; false if none has. */
    private boolean showProblemAt(int offset) {
        for (Anchored anchored : place.spans().at(offset)) {
            boolean isSeen = anchored.getRanges().begin() == offset && place.focus().isShown(anchored);
            Finding finding = isSeen ? problem(anchored) : null;
            if (finding != null) {
                place.show(anchored);
                place.surface().tell(finding.message());
                return true;
            }
        }
        return false;
    }

    private @Nullable Finding problem(Anchored anchored) {
        Set<Element> looked = new LinkedHashSet<>();
        looked.add(anchored);
        Element subject = SpanFocus.subject(anchored);
        looked.add(subject);
        if (subject instanceof Event event) {
            looked.addAll(event.getParticipations());
        }
        claimsWithoutWords(subject).forEach(looked::add);
        List<Finding> findings = place.surface().surroundings().check(looked);
        return findings.isEmpty() ? null : findings.get(0);
    }

    private Stream<Claim> claimsWithoutWords(Element about) {
        CrossReferences references = place.session().references();
        return references.to(about, Literals.CLAIM__ABOUT, Claim.class).stream()
                .filter(claim -> references.to(claim, Literals.CUE__OF, Cue.class).stream().noneMatch(place::stands));
    }
}
