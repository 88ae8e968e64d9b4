package org.actant.ui.views.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.core.validation.Finding;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps the findings of one dossier up to date. The model belongs to the UI thread, so it is looked at there, in slices
 * of a few milliseconds: first everything that is loaded, then, half a second after the last change, what changed and
 * what is tied to it. What a command brought that was not there before is told.
 */
public final class LiveValidation {

    private static final int DELAY_MS = 500;
    private static final int PAUSE_MS = 5;
    private static final int SLICE = 100;

    /** Looks at some elements of a dossier, without what they contain. */
    @FunctionalInterface
    public interface Rules {

        /** What came of looking at each of the elements; those that nothing was said of are left out. */
        Map<Element, List<Finding>> byElement(DossierSession session, Collection<? extends Element> elements);
    }

    private final Display display;
    private final Rules rules;
    private final Runnable onChange;
    private final Consumer<List<Finding>> onBrought;
    private final ProblemList problems = new ProblemList();
    private final Set<Element> due = new LinkedHashSet<>();
    private final List<Finding> brought = new ArrayList<>();
    private final SessionListener listener = this::changed;
    private final Runnable slice = this::slice;
    private @Nullable DossierSession session;
    /** Whether what is due became so by commands alone, so that everything else was looked at before them. */
    private boolean telling;

    /**
     * @param onChange  told on the UI thread that there are other findings
     * @param onBrought told what commands brought, the worst first; nothing as soon as there is another change
     */
    public LiveValidation(Display display, Rules rules, Runnable onChange, Consumer<List<Finding>> onBrought) {
        this.display = display;
        this.rules = rules;
        this.onChange = onChange;
        this.onBrought = onBrought;
    }

    /** What was found so far, the worst first. */
    public List<Finding> findings() {
        return problems.sorted();
    }

    /** Whether something is still to be looked at. */
    public boolean isBusy() {
        return !due.isEmpty();
    }

    /** Looks at another dossier from now on; at none if it is null. */
    public void watch(@Nullable DossierSession wanted) {
        DossierSession before = session;
        if (before != null) {
            before.removeListener(listener);
        }
        session = wanted;
        problems.clear();
        due.clear();
        tellNothing();
        if (!display.isDisposed()) {
            display.timerExec(-1, slice);
        }
        if (wanted != null) {
            wanted.addListener(listener);
            enqueue(wanted.dossier());
            display.timerExec(PAUSE_MS, slice);
        }
        onChange.run();
    }

    private void changed(SessionChange change) {
        DossierSession current = session;
        if (current == null || change.kind() == SessionChange.Kind.SAVED) {
            return;
        }
        boolean goesOn = telling || due.isEmpty();
        tellNothing();
        telling = goesOn && change.kind() == SessionChange.Kind.EXECUTED && !change.ontology();
        List<Element> gone = new ArrayList<>();
        change.removed().forEach(root -> collect(root, gone));
        problems.replace(gone, Map.of());
        if (change.ontology()) {
            due.clear();
            enqueue(current.dossier());
        } else {
            change.added().forEach(this::enqueue);
            due.addAll(new Affected(current.references()).by(change));
            due.add(current.dossier());
        }
        display.timerExec(DELAY_MS, slice);
    }

    private void enqueue(Element root) {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        due.addAll(all);
    }

    private static void collect(Element root, List<Element> into) {
        into.add(root);
        Iterator<EObject> contents = EcoreUtil.getAllContents(root, false);
        while (contents.hasNext()) {
            EObject object = contents.next();
            if (object instanceof Element element && !object.eIsProxy()) {
                into.add(element);
            }
        }
    }

    private void slice() {
        DossierSession current = session;
        if (current == null || due.isEmpty()) {
            return;
        }
        Dossier dossier = current.dossier();
        List<Element> next = new ArrayList<>();
        for (Iterator<Element> waiting = due.iterator(); next.size() < SLICE && waiting.hasNext();) {
            Element element = waiting.next();
            waiting.remove();
            if (EcoreUtil.getRootContainer(element) == dossier) {
                next.add(element);
            }
        }
        Map<Element, List<Finding>> found = rules.byElement(current, next);
        if (telling) {
            found.forEach((element, findings) -> brought.addAll(problems.notAmong(element, findings)));
        }
        problems.replace(next, found);
        if (due.isEmpty()) {
            onChange.run();
            tell();
        } else {
            display.timerExec(PAUSE_MS, slice);
        }
    }

    private void tell() {
        if (telling) {
            telling = false;
            onBrought.accept(ProblemList.sorted(brought));
        }
    }

    private void tellNothing() {
        telling = false;
        brought.clear();
        onBrought.accept(List.of());
    }
}
