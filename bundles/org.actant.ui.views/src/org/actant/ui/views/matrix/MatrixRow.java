package org.actant.ui.views.matrix;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actant.core.grading.Dispute;
import org.actant.core.grading.Stance;
import org.actant.core.session.Labels;
import org.actant.core.store.Unresolved;
import org.actant.model.Claim;
import org.actant.model.Event;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What all sources say of one event.
 *
 * @param event the event, which stands for those folded into it
 * @param cells what each source says; nobody's word is under the null key
 */
public record MatrixRow(Event event, Map<@Nullable Source, @NonNull MatrixCell> cells) {

    /** What is worth a look about an event. */
    public enum Mark {
        /** Nothing. */
        NONE,
        /** It is asserted as fact, and all who say so have it from one source. */
        SINGLE,
        /** Claims contradict each other. */
        CONTRADICTED
    }

    /** What a source says of the event. */
    public MatrixCell cell(@Nullable Source source) {
        MatrixCell cell = cells.get(source);
        return cell == null ? MatrixCell.EMPTY : cell;
    }

    /** What is worth a look about it. */
    public Mark mark() {
        List<Claim> claims = cells.values().stream().flatMap(cell -> cell.claims().stream()).toList();
        if (Dispute.among(claims).findAny().isPresent() || contradict(claims)) {
            return Mark.CONTRADICTED;
        }
        return origins() == 1 ? Mark.SINGLE : Mark.NONE;
    }

    private static boolean contradict(List<Claim> claims) {
        Set<Claim> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(claims);
        return claims.stream().anyMatch(
                claim -> Unresolved.list(claim.getContradicts()).stream().anyMatch(all::contains));
    }

    /** How many sources assert it. */
    private long origins() {
        return cells.values().stream().filter(cell -> cell.stances().contains(Stance.ASSERTED)).count();
    }

    /** Its name with the sign of what is worth a look. */
    String title() {
        String name = Labels.of(event);
        return switch (mark()) {
            case NONE -> name;
            case SINGLE -> "\u2460 " + name;
            case CONTRADICTED -> "\u26a1 " + name;
        };
    }
}
