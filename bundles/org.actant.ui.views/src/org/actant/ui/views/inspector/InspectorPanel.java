package org.actant.ui.views.inspector;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.actant.ui.PendingEdits;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** The form of the inspector: a head that names what is selected, and the sections for its class. */
public final class InspectorPanel implements PendingEdits.Source {

    private static final int MARGIN = 8;

    private final ScrolledComposite scroll;
    private final Composite page;
    private final InspectorHead head;
    private final Composite body;
    private final InspectorContext context;
    private final SectionRegistry registry;
    private final SessionListener listener = this::changed;
    /** The forms that were shown of this dossier; to make one takes longer than to fill it. */
    private final Map<EClass, InspectorForm> forms = new HashMap<>();
    private @Nullable InspectorForm shownForm;
    private @Nullable Subject subject;
    private boolean layoutDue;

    /** @param actions what the sections can ask for; the panel itself answers {@code resized} */
    public InspectorPanel(Composite parent, TypeCatalogue types, InspectorContext.Actions actions) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(page);
        scroll.setContent(page);
        ElementImages images = new ElementImages(page, types);
        head = new InspectorHead(page, types, images);
        body = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        context = new InspectorContext(types, images, new PanelActions(actions));
        registry = new SectionRegistry(context);
        scroll.addListener(SWT.Resize, event -> layout());
        scroll.addListener(SWT.Dispose, event -> release());
        showNothing();
    }

    /** What the view offers, and the layout of this panel. */
    private final class PanelActions implements InspectorContext.Actions {

        private final InspectorContext.Actions view;

        PanelActions(InspectorContext.Actions view) {
            this.view = view;
        }

        @Override
        public void execute(DossierSession session, ModelCommand command) {
            view.execute(session, command);
        }

        @Override
        public void propose(DossierSession session, ModelCommand command, List<String> consequences) {
            view.propose(session, command, consequences);
        }

        @Override
        public void delete(DossierSession session, Collection<? extends Element> elements) {
            view.delete(session, elements);
        }

        @Override
        public void reveal(DossierSession session, Element element) {
            view.reveal(session, element);
        }

        @Override
        public void select(DossierSession session, Element element) {
            view.select(session, element);
        }

        @Override
        public void typed() {
            view.typed();
        }

        @Override
        public void resized() {
            layoutDue = true;
            scroll.getDisplay().asyncExec(() -> {
                if (layoutDue && !scroll.isDisposed()) {
                    layout();
                }
            });
        }
    }

    /** The whole panel. */
    public ScrolledComposite control() {
        return scroll;
    }

    /** What is shown, or null. */
    public @Nullable Subject subject() {
        return subject;
    }

    /** Shows what is selected: one element, or what several have in common. */
    public void show(ElementSelection selection) {
        Subject shown = new Subject(selection.session(), selection.elements());
        if (shown.equals(subject)) {
            return;
        }
        commit();
        drop();
        Subject before = subject;
        if (before != null && before.session() != shown.session()) {
            removeForms();
        }
        listen(shown.session());
        subject = shown;
        scroll.setRedraw(false);
        try {
            bringUp(SharedClass.of(shown.elements())).show(shown);
            head.show(shown);
            layout();
        } finally {
            scroll.setRedraw(true);
        }
        scroll.setOrigin(0, 0);
    }

    /** Lets the form for a class of elements be seen, which is made if need be. */
    private InspectorForm bringUp(EClass kind) {
        InspectorForm before = shownForm;
        InspectorForm wanted = forms.computeIfAbsent(kind,
                any -> new InspectorForm(body, registry.sections(kind)));
        if (before != wanted) {
            if (before != null) {
                before.setVisible(false);
            }
            wanted.setVisible(true);
            shownForm = wanted;
        }
        return wanted;
    }

    /** Forms hold on to what they showed. */
    private void removeForms() {
        forms.values().forEach(form -> form.control().dispose());
        forms.clear();
        shownForm = null;
    }

    private void drop() {
        InspectorForm form = shownForm;
        if (form != null) {
            form.drop();
        }
    }

    /** Shows that nothing is selected. */
    public void showNothing() {
        commit();
        clear();
    }

    /** What was typed for elements that are gone is dropped. */
    private void clear() {
        drop();
        removeForms();
        listen(null);
        subject = null;
        head.showNothing();
        layout();
    }

    @Override
    public boolean isPending(DossierSession session) {
        Subject shown = subject;
        InspectorForm form = shownForm;
        return shown != null && form != null && shown.session() == session && form.isPending();
    }

    /** Writes what was typed and not yet written. */
    @Override
    public void commit() {
        InspectorForm form = shownForm;
        if (form != null) {
            form.commit();
        }
    }

    private void changed(SessionChange change) {
        Subject shown = subject;
        InspectorForm form = shownForm;
        if (shown == null || form == null || scroll.isDisposed() || change.kind() == SessionChange.Kind.SAVED) {
            return;
        }
        if (shown.elements().stream().anyMatch(element -> isGone(shown, element))) {
            clear();
            return;
        }
        form.changed(change);
        head.show(shown);
    }

    private static boolean isGone(Subject shown, Element element) {
        EObject object = element;
        while (object.eContainer() != null) {
            object = object.eContainer();
        }
        return object != shown.session().dossier();
    }

    /** Measures the controls once; what is hidden is left out. */
    private void layout() {
        layoutDue = false;
        Point size = page.computeSize(Math.max(scroll.getClientArea().width, 1), SWT.DEFAULT, true);
        scroll.setMinSize(0, size.y);
        page.layout(false, false);
        head.control().layout(false, true);
        body.layout(false, false);
        InspectorForm form = shownForm;
        if (form != null) {
            form.control().layout(false, true);
        }
        scroll.getVerticalBar().setIncrement(head.lineHeight());
    }

    private void listen(@Nullable DossierSession session) {
        Subject shown = subject;
        if (shown != null && shown.session() != session) {
            shown.session().removeListener(listener);
        }
        if (session != null && (shown == null || shown.session() != session)) {
            session.addListener(listener);
        }
    }

    private void release() {
        listen(null);
        subject = null;
    }

    /** Puts the cursor into the first field. */
    public void setFocus() {
        Objects.requireNonNull(body).setFocus();
    }
}
