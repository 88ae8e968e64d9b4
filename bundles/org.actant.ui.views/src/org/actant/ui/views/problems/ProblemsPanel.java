package org.actant.ui.views.problems;

import java.util.List;
import java.util.function.Consumer;
import org.actant.core.session.Labels;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.model.Article;
import org.actant.ui.views.Coverage;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table of findings, with their number above it. */
public final class ProblemsPanel {

    private static final int MARGIN = 4;

    private final Composite control;
    private final Label summary;
    private final Table table;
    private List<Finding> rows = List.of();

    /**
     * @param onSelect told which finding was selected
     * @param onOpen   told which finding was double-clicked or opened with Enter
     */
    public ProblemsPanel(Composite parent, Consumer<Finding> onSelect, Consumer<Finding> onOpen) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
        summary = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(summary);
        Composite holder = new Composite(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        table = new Table(holder, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        holder.setLayout(columns);
        column(columns, Messages.problem, 60);
        column(columns, Messages.element, 25);
        column(columns, Messages.place, 15);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> onSelect.accept(rows.get(table.indexOf((TableItem) event.item))));
        table.addListener(SWT.DefaultSelection,
                event -> onOpen.accept(rows.get(table.indexOf((TableItem) event.item))));
        show(List.of(), null);
    }

    private void column(TableColumnLayout columns, String text, int weight) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(text);
        columns.setColumnData(column, new ColumnWeightData(weight, weight * 4, true));
    }

    /** The whole panel. */
    public Composite control() {
        return control;
    }

    /** The table. */
    public Table table() {
        return table;
    }

    /** Shows findings. @param coverage which articles were looked at; null if no dossier is open */
    public void show(List<Finding> findings, @Nullable Coverage coverage) {
        if (table.isDisposed()) {
            return;
        }
        @Nullable
        Finding selected = table.getSelectionIndex() < 0 ? null : rows.get(table.getSelectionIndex());
        rows = findings;
        table.setItemCount(rows.size());
        table.clearAll();
        if (selected != null && rows.contains(selected)) {
            table.setSelection(rows.indexOf(selected));
        } else {
            table.deselectAll();
        }
        long errors = rows.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        String found = rows.isEmpty() ? Messages.none : Messages.bind(Messages.summary, errors, rows.size() - errors);
        summary.setText(coverage == null
                ? ""
                : coverage.isComplete()
                        ? found
                        : Messages.bind(Messages.summaryOfSome, found, coverage.remark()));
    }

    private void fill(TableItem item, int index) {
        Finding finding = rows.get(index);
        boolean isError = finding.severity() == Severity.ERROR;
        item.setImage(0,
                JFaceResources.getImage(isError ? Dialog.DLG_IMG_MESSAGE_ERROR : Dialog.DLG_IMG_MESSAGE_WARNING));
        Article article = Reveal.article(finding.element());
        item.setText(new String[]{finding.message(), Labels.of(finding.element()),
                article == null ? Messages.dossier : Labels.of(article)});
    }
}
