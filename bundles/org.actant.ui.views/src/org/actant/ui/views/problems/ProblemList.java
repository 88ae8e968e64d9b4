package org.actant.ui.views.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.validation.Finding;
import org.actant.model.Element;

/** What the validation has found so far, by the element that was looked at. */
public final class ProblemList {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.file().toString()).thenComparing(Finding::message);

    private final Map<Element, List<Finding>> findings = new IdentityHashMap<>();

    /** Replaces what came of looking at some elements. */
    public void replace(Collection<? extends Element> looked, Map<Element, List<Finding>> found) {
        looked.forEach(findings::remove);
        findings.putAll(found);
    }

    /** Forgets everything. */
    public void clear() {
        findings.clear();
    }

    /** All findings, the worst first. */
    public List<Finding> sorted() {
        return sorted(findings.values().stream().flatMap(List::stream).toList());
    }

    /** Some findings, the worst first. */
    static List<Finding> sorted(Collection<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    /** Those of some findings that did not come of looking at the element the last time. */
    List<Finding> notAmong(Element element, List<Finding> found) {
        List<Finding> before = findings.getOrDefault(element, List.of());
        return found.stream().filter(finding -> before.stream().noneMatch(finding::saysTheSameAs)).toList();
    }
}
