package org.actant.core.grading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.grading.GradeStep.OfSource;
import org.actant.core.grading.GradeStep.Ours;
import org.actant.core.grading.GradeStep.Overridden;
import org.actant.core.grading.GradeStep.Part;
import org.actant.core.store.Unresolved;
import org.actant.model.Claim;
import org.actant.model.Reliability;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** All sources that a claim comes through, each once, even if the sources run in circles. */
final class SourcePath {

    private final Claim claim;
    private final Map<Source, Part> parts = new LinkedHashMap<>();

    SourcePath(Claim claim) {
        this.claim = claim;
        List<Source> chain = known(Unresolved.list(claim.getSourceChain()));
        for (Source source : chain) {
            boolean isOpen = !claim.isScopeCertain() && source == chain.getLast();
            parts.put(source, isOpen ? Part.ASSUMED : Part.ATTRIBUTED);
        }
        Deque<Source> open = new ArrayDeque<>(chain);
        while (!open.isEmpty()) {
            for (Source via : known(Unresolved.list(open.remove().getVia()))) {
                if (parts.putIfAbsent(via, Part.VIA) == null) {
                    open.add(via);
                }
            }
        }
        for (Source source : List.copyOf(parts.keySet())) {
            known(Unresolved.list(source.getViaPossible())).forEach(via -> parts.putIfAbsent(via, Part.POSSIBLY_VIA));
        }
    }

    private static List<Source> known(List<Source> sources) {
        return sources.stream().filter(source -> !source.eIsProxy()).toList();
    }

    EffectiveGrade grade() {
        Source weakest = weakest();
        List<GradeStep> steps = new ArrayList<>();
        parts.forEach((source, part) -> steps
                .add(new OfSource(source, part, source.getReliability(), source == weakest)));
        Reliability reliability = weakest == null ? Reliability.UNSPECIFIED : judged(weakest);
        if (weakest == null) {
            steps.add(new Ours());
        }
        if (claim.getGrade() != Reliability.UNSPECIFIED) {
            reliability = claim.getGrade();
            String reason = claim.getGradeReason();
            steps.add(new Overridden(reliability, reason == null ? "" : reason));
        }
        return new EffectiveGrade(reliability, claim.getCredibility(), steps);
    }

    private @Nullable Source weakest() {
        Source weakest = null;
        for (Map.Entry<Source, Part> entry : parts.entrySet()) {
            Source source = entry.getKey();
            if (entry.getValue() != Part.POSSIBLY_VIA && (weakest == null || weakness(source) > weakness(weakest))) {
                weakest = source;
            }
        }
        return weakest;
    }

    /** A source that nobody graded cannot be judged. */
    private static Reliability judged(Source source) {
        return source.getReliability() == Reliability.UNSPECIFIED ? Reliability.F : source.getReliability();
    }

    /**
     * A link that cannot be judged (F) makes the whole chain one that cannot be judged; but what comes from a source that
     * is known to be unreliable (E) is unreliable, whoever else passes it on.
     */
    private static int weakness(Source source) {
        Reliability grade = judged(source);
        return grade == Reliability.E ? Reliability.F_VALUE + 1 : grade.getValue();
    }
}
