package org.actant.ui.views.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.Objects;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.navigator.TreeUpdate.Inserted;
import org.actant.ui.views.navigator.TreeUpdate.Relabelled;
import org.actant.ui.views.navigator.TreeUpdate.Removed;
import org.actant.ui.views.navigator.TreeUpdate.Restructured;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The filter and the tree of the navigator. */
public final class NavigatorPanel {

    private static final int FILTER_DELAY_MS = 150;
    private static final int FEW = 200;

    private final OpenDossiers dossiers;
    private final NavigatorModel model = new NavigatorModel();
    private final Composite control;
    private final Text filter;
    private final TreeViewer viewer;
    private final Runnable applyFilter = this::applyFilter;
    private final List<Subscription> subscriptions = new ArrayList<>();

    /** A listener at a session, to be taken away again. */
    private record Subscription(DossierSession session, SessionListener listener) {
    }

    /** @param types the catalogue of each element; asked for null too */
    public NavigatorPanel(Composite parent, OpenDossiers dossiers,
            Function<? super @Nullable Element, TypeCatalogue> types) {
        this.dossiers = dossiers;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(0, 0, 2, 0).applyTo(control);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        filter.setToolTipText(Messages.filter);
        filter.addModifyListener(event -> filter.getDisplay().timerExec(FILTER_DELAY_MS, applyFilter));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                focusTree();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).indent(2, 0).applyTo(filter);
        viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new NavigatorContent(model, dossiers));
        viewer.setLabelProvider(new NavigatorCells(viewer,
                new NavigatorLabels(model, new ElementImages(viewer.getTree(), types), types, dossiers)));
        ColumnViewerToolTipSupport.enableFor(viewer);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.getTree().addListener(SWT.KeyDown, this::typed);
        control.addDisposeListener(event -> subscribe(List.of()));
    }

    /** Typing in the tree goes on in the filter. */
    private void typed(Event event) {
        if (Character.isLetterOrDigit(event.character) && (event.stateMask & ~SWT.SHIFT) == 0) {
            event.doit = false;
            filter.setFocus();
            filter.setText(String.valueOf(event.character));
            filter.setSelection(1);
        }
    }

    /** The whole panel. */
    public Composite control() {
        return control;
    }

    /** The tree. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** Shows these dossiers. */
    public void setDossiers(List<DossierSession> open) {
        boolean first = viewer.getInput() == null;
        List<?> known = first ? List.of() : (List<?>) viewer.getInput();
        model.retain(open);
        subscribe(open);
        if (first) {
            viewer.setInput(open);
        } else {
            Object[] expanded = viewer.getExpandedElements();
            viewer.setInput(open);
            viewer.setExpandedElements(expanded);
        }
        open.stream().filter(session -> !known.contains(session)).forEach(this::expand);
    }

    private void expand(DossierSession session) {
        viewer.setExpandedState(session, true);
        viewer.setExpandedState(model.node(session, Category.ARTICLES), true);
    }

    /** Puts the cursor into the filter. */
    public void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Puts the cursor into the tree. */
    public void focusTree() {
        viewer.getTree().setFocus();
    }

    /** Filters the rows by a text. */
    public void setFilter(String text) {
        filter.setText(text);
        filter.getDisplay().timerExec(-1, applyFilter);
        applyFilter();
    }

    /** Selects an element and scrolls to it, without telling anybody but the viewer's own listeners. */
    public void reveal(DossierSession session, Element element) {
        CategoryNode node = model.node(session, element);
        Object row = model.row(session, element);
        if (node != null && row != null && node.shows(row)) {
            viewer.setSelection(new StructuredSelection(row), true);
        }
    }

    private void applyFilter() {
        if (filter.isDisposed()) {
            return;
        }
        model.setFilter(filter.getText());
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            if (model.isFiltered()) {
                expandHits();
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void expandHits() {
        for (DossierSession session : dossiers.sessions()) {
            viewer.setExpandedState(session, true);
            int left = FEW;
            for (CategoryNode node : model.categories(session)) {
                left -= node.shown();
                if (left >= 0 && node.shown() > 0) {
                    viewer.setExpandedState(node, true);
                }
            }
        }
    }

    private void subscribe(List<DossierSession> open) {
        subscriptions.forEach(subscription -> subscription.session.removeListener(subscription.listener));
        subscriptions.clear();
        for (DossierSession session : open) {
            SessionListener listener = change -> changed(session, change);
            session.addListener(listener);
            subscriptions.add(new Subscription(session, listener));
        }
    }

    private void changed(DossierSession session, SessionChange change) {
        if (viewer.getTree().isDisposed()) {
            return;
        }
        if (change.changed().contains(session.dossier())) {
            viewer.update(session, null);
        }
        List<CategoryNode> before = shown(session);
        List<TreeUpdate> updates = model.apply(session, change);
        if (change.ontology() || !before.equals(shown(session))) {
            viewer.refresh(session);
            return;
        }
        updates.forEach(this::apply);
    }

    /** The categories that stand below a dossier. */
    private List<CategoryNode> shown(DossierSession session) {
        return model.categories(session).stream().filter(node -> node.shown() > 0).toList();
    }

    private void apply(TreeUpdate update) {
        switch (update) {
            case Inserted inserted -> viewer.insert(inserted.parent(), inserted.row(), inserted.index());
            case Removed removed -> viewer.remove(removed.parent(), new Object[]{removed.row()});
            case Relabelled relabelled -> viewer.update(relabelled.row(), null);
            case Restructured restructured -> viewer.refresh(restructured.row());
        }
    }

    /** The elements that are selected, with loaded articles for their entries. */
    public List<Element> selected() {
        List<Element> elements = new ArrayList<>();
        for (Object row : viewer.getStructuredSelection()) {
            if (row instanceof Element element) {
                elements.add(element);
            } else if (row instanceof ArticleEntry entry) {
                entry.session().loadedArticles().stream().filter(article -> entry.name().equals(article.getName()))
                        .forEach(elements::add);
            } else if (row instanceof DossierSession session) {
                elements.add(session.dossier());
            }
        }
        return elements;
    }

    /** The dossier that the first selected row belongs to, or null. */
    public @Nullable DossierSession selectedSession() {
        Object row = viewer.getStructuredSelection().getFirstElement();
        return switch (row) {
            case DossierSession session -> session;
            case CategoryNode node -> node.session();
            case ArticleEntry entry -> entry.session();
            case Element element -> ElementSelection.session(element, dossiers);
            case null, default -> null;
        };
    }

    /** Opens or closes the branch of a row. */
    public void toggle(Object row) {
        viewer.setExpandedState(row, !viewer.getExpandedState(Objects.requireNonNull(row)));
    }

    /** Expands everything down to the rows. */
    public void expandCategories() {
        viewer.expandToLevel(AbstractTreeViewer.ALL_LEVELS);
    }
}
