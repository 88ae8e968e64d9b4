package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
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
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The form of the inspector: a head that names what is selected, and the sections for its class. */
public final class InspectorPanel implements PendingEdits.Source {

    private static final int MARGIN = 8;

    private final ScrolledComposite scroll;
    private final Composite form;
    private final Label chip;
    private final Label title;
    private final Label remark;
    private final Composite body;
    private final InspectorContext context;
    private final SectionRegistry registry;
    private final SessionListener listener = this::changed;
    private List<InspectorSection> sections = new ArrayList<>();
    private @Nullable EClass kind;
    private @Nullable Subject subject;
    private int others;
    private boolean layoutDue;

    /** @param actions what the sections can ask for; the panel itself answers {@code resized} */
    public InspectorPanel(Composite parent, TypeCatalogue types, InspectorContext.Actions actions) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        form = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 6).applyTo(form);
        scroll.setContent(form);
        Composite head = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        chip = new Label(head, SWT.NONE);
        title = new Label(head, SWT.WRAP);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), title);
        title.setFont(resources.create(
                FontDescriptor.createFrom(title.getFont()).setStyle(SWT.BOLD).increaseHeight(2)));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
                .applyTo(title);
        new Label(head, SWT.NONE);
        remark = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(remark);
        body = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        context = new InspectorContext(types, new ElementImages(form, types), new PanelActions(actions));
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

    /** Shows what is selected: one element, or those that are of the class of the first. */
    public void show(ElementSelection selection) {
        EClass wanted = selection.first().eClass();
        List<Element> same = selection.elements().stream().filter(element -> element.eClass() == wanted).toList();
        Subject shown = new Subject(selection.session(), same);
        int left = selection.elements().size() - same.size();
        if (shown.equals(subject) && left == others) {
            return;
        }
        commit();
        sections.forEach(InspectorSection::drop);
        listen(shown.session());
        subject = shown;
        others = left;
        scroll.setRedraw(false);
        try {
            if (wanted != kind) {
                kind = wanted;
                rebuild(shown);
            }
            sections.forEach(section -> section.show(shown));
            showHead(shown);
            layout();
        } finally {
            scroll.setRedraw(true);
        }
        scroll.setOrigin(0, 0);
    }

    private void rebuild(Subject shown) {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        sections = new ArrayList<>(registry.sections(shown.first()));
        sections.forEach(section -> section.create(body));
    }

    /** Shows that nothing is selected. */
    public void showNothing() {
        commit();
        clear();
    }

    /** What was typed for elements that are gone is dropped. */
    private void clear() {
        sections.forEach(InspectorSection::drop);
        listen(null);
        subject = null;
        kind = null;
        sections.clear();
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        chip.setImage(null);
        title.setText("");
        remark.setText(Messages.nothing);
        layout();
    }

    @Override
    public boolean isPending(DossierSession session) {
        Subject shown = subject;
        return shown != null && shown.session() == session && sections.stream().anyMatch(InspectorSection::isPending);
    }

    /** Writes what was typed and not yet written. */
    @Override
    public void commit() {
        List.copyOf(sections).forEach(InspectorSection::commit);
    }

    private void showHead(Subject shown) {
        Element first = shown.first();
        chip.setImage(context.images().of(first));
        title.setText(shown.isSingle()
                ? escaped(Labels.of(first))
                : Messages.bind(Messages.several, shown.elements().size()));
        String type = context.types().typeLabel(first);
        String rest = others == 0 ? "" : Messages.bind(Messages.othersSelected, others);
        remark.setText(shown.isSingle() ? escaped(others == 0 ? type : type + "\n" + rest) : rest);
        ((org.eclipse.swt.layout.GridData) remark.getLayoutData()).exclude = remark.getText().isEmpty();
        remark.setVisible(!remark.getText().isEmpty());
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private void changed(SessionChange change) {
        Subject shown = subject;
        if (shown == null || scroll.isDisposed() || change.kind() == SessionChange.Kind.SAVED) {
            return;
        }
        if (shown.elements().stream().anyMatch(element -> isGone(shown, element))) {
            clear();
            return;
        }
        sections.forEach(section -> section.changed(change));
        showHead(shown);
    }

    private static boolean isGone(Subject shown, Element element) {
        EObject object = element;
        while (object.eContainer() != null) {
            object = object.eContainer();
        }
        return object != shown.session().dossier();
    }

    private void layout() {
        layoutDue = false;
        int width = scroll.getClientArea().width;
        form.layout(true, true);
        Point size = form.computeSize(Math.max(width, 1), SWT.DEFAULT);
        scroll.setMinSize(0, size.y);
        scroll.layout(true, true);
        scroll.getVerticalBar().setIncrement(title.getFont().getFontData()[0].getHeight() * 2);
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
