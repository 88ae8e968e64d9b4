package org.actant.core.grading;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.store.Unresolved;
import org.actant.model.Claim;

/**
 * Two claims about one thing that cannot both hold: one asserts as fact what the other denies.
 *
 * @param asserting the one
 * @param denying   the other
 */
public record Dispute(Claim asserting, Claim denying) {

    /**
     * The disputes among claims about one thing, found one after the other as they are asked for. Who says that such
     * things happen does not dispute that this very one does not.
     */
    public static Stream<Dispute> among(Collection<Claim> claims) {
        List<Claim> denying = claims.stream().filter(claim -> Stance.of(claim) == Stance.DENIED).toList();
        return claims.stream().filter(claim -> !denying.isEmpty() && Stance.of(claim) == Stance.ASSERTED)
                .flatMap(claim -> denying.stream().filter(other -> other.getAboutKind() == claim.getAboutKind())
                        .map(other -> new Dispute(claim, other)));
    }

    /** True if one of the claims says that it contradicts the other. */
    public boolean isStated() {
        return Unresolved.list(asserting.getContradicts()).contains(denying)
                || Unresolved.list(denying.getContradicts()).contains(asserting);
    }
}
