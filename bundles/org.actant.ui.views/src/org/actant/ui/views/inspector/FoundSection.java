package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.SessionChange;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * A section with what refers to a single element: its mentions, claims, roles. Shows the first few until all are asked
 * for.
 *
 * @param <T> type of what is found
 */
abstract class FoundSection<T extends EObject> extends InspectorSection {

    private static final int FEW = 25;

    /**
     * A row.
     *
     * @param target where its link leads
     * @param text   text with markup of a link
     * @param hint   tool tip
     */
    record Row(Element target, String text, @Nullable String hint) {
    }

    private List<Row> rows = List.of();
    private int count;
    private @Nullable Composite list;
    private boolean all;

    FoundSection(InspectorContext context, String heading) {
        super(context, heading);
    }

    /** What is found for the element that is shown. */
    abstract List<? extends T> find(Subject shown);

    /** The row of something that was found. */
    abstract Row row(Subject shown, T value);

    /** What stands there if nothing is found; empty to hide the section. */
    String none(Subject shown) {
        return "";
    }

    /** Goes where a row leads. */
    void follow(Subject shown, Element target) {
        context().actions().select(shown.session(), target);
    }

    @Override
    protected void createFields(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(made);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(made);
        list = made;
    }

    @Override
    public void show(Subject shown) {
        super.show(shown);
        all = false;
        refresh(true);
    }

    @Override
    public void changed(SessionChange change) {
        super.changed(change);
        refresh(false);
    }

    private void refresh(boolean anew) {
        Subject shown = subject();
        Composite parent = list;
        if (shown == null || parent == null) {
            return;
        }
        List<? extends T> found = shown.isSingle() ? find(shown) : List.of();
        List<Row> wanted = new ArrayList<>();
        for (T value : found.subList(0, all ? found.size() : Math.min(FEW, found.size()))) {
            wanted.add(row(shown, value));
        }
        if (anew || found.size() != count || !wanted.equals(rows)) {
            rows = wanted;
            count = found.size();
            fill(parent, shown);
        }
    }

    private void fill(Composite parent, Subject shown) {
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
        rows.forEach(row -> createRow(parent, shown, row));
        String none = rows.isEmpty() && shown.isSingle() ? none(shown) : "";
        if (!none.isEmpty()) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(none);
            GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
        }
        if (rows.size() < count) {
            Button more = new Button(parent, SWT.PUSH | SWT.FLAT);
            more.setText(Messages.bind(Messages.showAll, count));
            more.addListener(SWT.Selection, event -> showAll());
        }
        footer(parent, shown);
        boolean filled = shown.isSingle() && parent.getChildren().length > 0;
        setVisible(filled || shown.isSingle() && canAdd(), filled);
        context().actions().resized();
    }

    /** Whether the heading has a button that adds to the list, so that it is shown although nothing is found. */
    boolean canAdd() {
        return false;
    }

    /** Adds controls below the list. */
    void footer(Composite parent, Subject shown) {
        // most sections have none
    }

    private void showAll() {
        all = true;
        refresh(true);
    }

    private void createRow(Composite parent, Subject shown, Row row) {
        Link link = new Link(parent, SWT.WRAP);
        link.setText(row.text());
        link.setToolTipText(row.hint());
        link.addListener(SWT.Selection, event -> follow(shown, row.target()));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(link);
    }
}
