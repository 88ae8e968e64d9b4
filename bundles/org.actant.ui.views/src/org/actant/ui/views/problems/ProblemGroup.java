package org.actant.ui.views.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;

/**
 * What one rule found of one severity.
 *
 * @param severity how bad it is
 * @param rule     id of the rule
 * @param findings the findings, in order; at least one
 */
public record ProblemGroup(Severity severity, String rule, List<Finding> findings) {

    /** What a group is known by while its findings come and go. */
    record Key(Severity severity, String rule) {
    }

    Key key() {
        return new Key(severity, rule);
    }

    /** Groups findings that are ordered by severity; groups of one severity are in the order of their titles. */
    static List<ProblemGroup> of(List<Finding> findings) {
        Map<Key, List<Finding>> byKey = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byKey.computeIfAbsent(new Key(finding.severity(), finding.rule()), key -> new ArrayList<>()).add(finding);
        }
        List<ProblemGroup> groups = new ArrayList<>();
        byKey.forEach((key, found) -> groups.add(new ProblemGroup(key.severity(), key.rule(), List.copyOf(found))));
        groups.sort((one, other) -> one.severity != other.severity
                ? one.severity.compareTo(other.severity)
                : RuleTitles.of(one.rule).compareTo(RuleTitles.of(other.rule)));
        return groups;
    }
}
