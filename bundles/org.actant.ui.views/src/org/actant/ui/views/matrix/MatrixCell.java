package org.actant.ui.views.matrix;

import java.util.List;
import java.util.stream.Collectors;
import org.actant.core.grading.EffectiveGrade;
import org.actant.core.grading.Stance;
import org.actant.model.Claim;

/**
 * What one source says of one event.
 *
 * @param claims its claims about it, in the order of the articles
 */
public record MatrixCell(List<Claim> claims) {

    /** A source that says nothing. */
    static final MatrixCell EMPTY = new MatrixCell(List.of());

    public MatrixCell {
        claims = List.copyOf(claims);
    }

    /** Sign, letters and grade of each claim, the same once. */
    public String text() {
        return claims.stream().map(MatrixCell::text).distinct().collect(Collectors.joining("  "));
    }

    private static String text(Claim claim) {
        return (StanceLook.of(Stance.of(claim)).text() + " " + EffectiveGrade.of(claim).text()).strip();
    }

    /** What its claims make of the world, each once. */
    List<Stance> stances() {
        return claims.stream().map(Stance::of).distinct().toList();
    }
}
