package org.actant.ui.views.ontology;

import java.util.Set;
import org.actant.core.ontology.OntologyFormat;
import org.actant.core.ontology.edit.ScaleRef;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.ontology.edit.VocabularyRef;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.model.Connection;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.ui.PendingEdits;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What a dossier's ontology has as a tree with a filter, and the chosen row as a form. Needs no workbench. */
public final class OntologyPanel implements PendingEdits.Source {

    private static final int FILTER_DELAY_MS = 150;

    private final TypeActions actions;
    private final Runnable pending;
    private final SashForm control;
    private final Text filterText;
    private final RowFilter filter = new RowFilter();
    private final OntologyTree content;
    private final TreeViewer tree;
    private final ScrolledComposite scroll;
    private final SessionListener listener = this::changed;
    private @Nullable RowForm form;
    private @Nullable Object shown;

    /**
     * @param format  reads and writes ontologies for other programs; null if there is none
     * @param pending told when something was typed, or was written
     */
    public OntologyPanel(Composite parent, TypeActions actions, @Nullable OntologyFormat format, Runnable pending) {
        this.actions = actions;
        this.pending = pending;
        control = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(left);
        filterText = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filterText.setMessage(Messages.filter);
        filterText.setToolTipText(Messages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filterText);
        tree = new TreeViewer(left, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setUseHashlookup(true);
        content = new OntologyTree(actions);
        tree.setContentProvider(content);
        tree.setLabelProvider(new OntologyRows(tree.getTree(), actions));
        tree.addFilter(filter);
        tree.setInput(actions);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        new OntologyMenus(this, actions, format).make(left);
        scroll = new ScrolledComposite(control, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        control.setWeights(3, 5);
        listen();
    }

    private void listen() {
        Runnable applyFilter = this::applyFilter;
        filterText.addModifyListener(event -> filterText.getDisplay().timerExec(FILTER_DELAY_MS, applyFilter));
        filterText.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                setFocus();
            }
        });
        scroll.addListener(SWT.Resize, event -> layout());
        tree.addSelectionChangedListener(event -> show(tree.getStructuredSelection().getFirstElement()));
        tree.addDoubleClickListener(event -> tree.setExpandedState(row(), !tree.getExpandedState(row())));
        actions.session().addListener(listener);
        control.addDisposeListener(event -> actions.session().removeListener(listener));
    }

    /** Shows the rows that have some words in their name or key, and what is above and below them. */
    public void filter(String words) {
        filterText.setText(words);
        applyFilter();
    }

    private void applyFilter() {
        if (!control.isDisposed()) {
            filter.setWords(filterText.getText());
            tree.refresh();
            if (!filter.isEmpty()) {
                tree.expandAll();
            }
        }
    }

    /** The chosen row; null if there is none. */
    @Nullable
    Object row() {
        return tree.getStructuredSelection().getFirstElement();
    }

    /** Chooses a row (an entry, a vocabulary), even if the filter does not show it; does nothing if it is null. */
    public void select(@Nullable Object entry) {
        if (entry == null) {
            return;
        }
        tree.setSelection(new StructuredSelection(entry), true);
        if (!entry.equals(row()) && !filter.isEmpty()) {
            filter("");
            tree.setSelection(new StructuredSelection(entry), true);
        }
    }

    private void show(@Nullable Object row) {
        RowForm known = form;
        if (known != null && row != null && row.equals(shown) && known.isCurrent()) {
            return;
        }
        commit();
        if (known != null) {
            known.control().dispose();
        }
        shown = row;
        form = make(row);
        scroll.setContent(form == null ? null : form.control());
        scroll.setOrigin(0, 0);
        layout();
    }

    private @Nullable RowForm make(@Nullable Object row) {
        RowForm made = switch (row) {
            case TypeRef type when actions.term(type) == null -> new UnknownTypeForm(scroll, actions, type, pending);
            case TypeRef type -> new TypeForm(scroll, actions, type, pending);
            case ScaleRef scale -> new ScaleForm(scroll, actions, scale, pending);
            case VocabularyRef vocabulary -> new VocabularyForm(scroll, actions, vocabulary, pending);
            case OntologyTree.Schemes schemes -> new SchemesForm(scroll, actions, pending);
            case null, default -> null;
        };
        if (made != null && !made.isCurrent()) {
            made.control().dispose();
            return null;
        }
        return made;
    }

    private void layout() {
        RowForm now = form;
        if (now != null) {
            Point size = now.control().computeSize(Math.max(scroll.getClientArea().width, 1), SWT.DEFAULT);
            scroll.setMinSize(0, size.y);
            scroll.layout(true, true);
        }
    }

    private void changed(SessionChange change) {
        if (control.isDisposed() || change.kind() == SessionChange.Kind.SAVED) {
            return;
        }
        boolean used = change.ontology() || change.concerns(Set.of(Entity.class, Event.class, Connection.class));
        if (used && content.lookForUnknown() || change.ontology()) {
            tree.refresh();
        }
        RowForm now = form;
        if (now != null && !now.isCurrent()) {
            show(shown);
        } else if (now != null && used) {
            now.refresh();
            layout();
        }
    }

    /** The whole panel. */
    public Composite control() {
        return control;
    }

    /** The tree. */
    public TreeViewer tree() {
        return tree;
    }

    /** What holds the form of the chosen row. */
    public Composite form() {
        return scroll;
    }

    /** Puts the cursor into the tree. */
    public void setFocus() {
        tree.getTree().setFocus();
    }

    @Override
    public boolean isPending(DossierSession session) {
        RowForm now = form;
        return now != null && session == actions.session() && now.isPending();
    }

    @Override
    public void commit() {
        RowForm now = form;
        if (now != null && !now.control().isDisposed()) {
            now.commit();
        }
    }
}
