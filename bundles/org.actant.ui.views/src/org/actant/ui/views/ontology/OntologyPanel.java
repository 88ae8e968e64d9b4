package org.actant.ui.views.ontology;

import java.util.function.Function;
import org.actant.core.ontology.OntologyFormat;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.model.Term;
import org.actant.ui.PendingEdits;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The types of a dossier's ontology as a tree, and the chosen one as a form. Needs no workbench. */
public final class OntologyPanel implements PendingEdits.Source {

    private static final int BUTTONS_IN_A_ROW = 3;

    private final TypeActions actions;
    private final Runnable pending;
    private final SashForm control;
    private final TreeViewer tree;
    private final ScrolledComposite scroll;
    private final SessionListener listener = this::changed;
    private @Nullable TypeForm form;

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
        tree = new TreeViewer(left, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OntologyTree(actions));
        tree.setLabelProvider(LabelProvider.createTextProvider(this::label));
        tree.setInput(actions);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        buttons(left, format);
        scroll = new ScrolledComposite(control, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> layout());
        control.setWeights(2, 3);
        tree.addSelectionChangedListener(event -> show(selected()));
        actions.session().addListener(listener);
        control.addDisposeListener(event -> actions.session().removeListener(listener));
    }

    private String label(Object row) {
        if (row instanceof TypeKind kind) {
            return OntologyTree.name(kind);
        }
        Term term = row instanceof TypeRef type ? actions.term(type) : null;
        return term == null ? String.valueOf(row) : actions.labels().of(term);
    }

    private void buttons(Composite parent, @Nullable OntologyFormat format) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(BUTTONS_IN_A_ROW).equalWidth(true).spacing(4, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        button(row, Messages.add, this::add);
        button(row, Messages.rename, () -> go(actions::rename));
        button(row, Messages.merge, () -> go(actions::merge));
        button(row, Messages.split, () -> go(actions::split));
        button(row, Messages.delete, this::delete);
        if (format != null) {
            button(row, Messages.importButton, () -> actions.importFrom(format));
            button(row, Messages.exportButton, () -> actions.exportTo(format));
        }
    }

    private static void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void add() {
        Object row = tree.getStructuredSelection().getFirstElement();
        TypeRef above = row instanceof TypeRef type ? type : null;
        TypeKind kind = above != null ? above.kind() : row instanceof TypeKind chosen ? chosen : null;
        if (kind != null) {
            select(actions.add(kind, above));
        }
    }

    private void delete() {
        TypeRef type = selected();
        if (type != null) {
            actions.delete(type);
        }
    }

    /** Does something with the chosen type, and chooses what comes of it. */
    private void go(Function<TypeRef, @Nullable TypeRef> action) {
        TypeRef type = selected();
        if (type != null) {
            commit();
            select(action.apply(type));
        }
    }

    private @Nullable TypeRef selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof TypeRef type ? type : null;
    }

    /** Chooses a type; does nothing if it is null. */
    public void select(@Nullable TypeRef type) {
        if (type != null) {
            tree.setSelection(new StructuredSelection(type), true);
        }
    }

    private void show(@Nullable TypeRef type) {
        TypeForm known = form;
        if (known != null && type != null && known.type().equals(type)) {
            return;
        }
        commit();
        if (known != null) {
            known.control().dispose();
        }
        form = type == null || actions.term(type) == null ? null : new TypeForm(scroll, actions, type, pending);
        scroll.setContent(form == null ? null : form.control());
        layout();
    }

    private void layout() {
        TypeForm shown = form;
        if (shown != null) {
            Point size = shown.control().computeSize(Math.max(scroll.getClientArea().width, 1), SWT.DEFAULT);
            scroll.setMinSize(0, size.y);
            scroll.layout(true, true);
        }
    }

    private void changed(SessionChange change) {
        if (control.isDisposed() || change.kind() == SessionChange.Kind.SAVED) {
            return;
        }
        if (change.ontology()) {
            tree.refresh();
        }
        TypeForm shown = form;
        if (shown != null && actions.term(shown.type()) == null) {
            show(null);
        } else if (shown != null) {
            shown.refresh();
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

    /** Puts the cursor into the tree. */
    public void setFocus() {
        tree.getTree().setFocus();
    }

    @Override
    public boolean isPending(DossierSession session) {
        TypeForm shown = form;
        return shown != null && session == actions.session() && shown.isPending();
    }

    @Override
    public void commit() {
        TypeForm shown = form;
        if (shown != null && !shown.control().isDisposed()) {
            shown.commit();
        }
    }
}
