package org.actant.ui.views.problems;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.actant.core.session.Labels;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.model.Article;
import org.actant.ui.views.Coverage;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The findings, grouped by severity and rule, with their number above them. Rows are made when they come into view, and
 * made anew only in groups whose findings changed.
 */
public final class ProblemsPanel {

    private static final int MARGIN = 4;

    private final Composite control;
    private final Label summary;
    private final Tree tree;
    private final Set<ProblemGroup.Key> collapsed = new HashSet<>();
    private List<ProblemGroup> groups = List.of();

    /**
     * @param onSelect told which finding was selected
     * @param onOpen   told which finding was double-clicked or opened with Enter
     * @param onFix    told which way out was chosen
     */
    public ProblemsPanel(Composite parent, Consumer<Finding> onSelect, Consumer<Finding> onOpen,
            Consumer<QuickFix> onFix) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
        summary = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(summary);
        Composite holder = new Composite(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        tree = new Tree(holder, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        TreeColumnLayout columns = new TreeColumnLayout();
        holder.setLayout(columns);
        column(columns, Messages.problem, 60);
        column(columns, Messages.element, 25);
        column(columns, Messages.place, 15);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, event -> tell(event, onSelect));
        tree.addListener(SWT.DefaultSelection, event -> tell(event, onOpen));
        tree.addListener(SWT.Collapse, event -> collapsed.add(group(event).key()));
        tree.addListener(SWT.Expand, event -> collapsed.remove(group(event).key()));
        new FixMenu(tree, this::selected, onFix, onOpen);
        show(List.of(), null);
    }

    private void column(TreeColumnLayout columns, String text, int weight) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(text);
        columns.setColumnData(column, new ColumnWeightData(weight, weight * 4, true));
    }

    /** The whole panel. */
    public Composite control() {
        return control;
    }

    /** The tree of groups and findings. */
    public Tree tree() {
        return tree;
    }

    /** The finding that is selected; null if none is. */
    public @Nullable Finding selected() {
        TreeItem[] items = tree.getSelection();
        return items.length == 0 ? null : finding(items[0]);
    }

    /** Shows findings, the worst first. @param coverage which articles were looked at; null if no dossier is open */
    public void show(List<Finding> findings, @Nullable Coverage coverage) {
        if (tree.isDisposed()) {
            return;
        }
        Finding selected = selected();
        List<ProblemGroup> before = groups;
        groups = ProblemGroup.of(findings);
        tree.setItemCount(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(groups.get(i))) {
                showGroup(i);
            }
        }
        select(selected);
        summary.setText(summary(findings, coverage));
    }

    private void showGroup(int index) {
        ProblemGroup group = groups.get(index);
        TreeItem item = tree.getItem(index);
        fillGroup(item, group);
        item.setItemCount(group.findings().size());
        item.clearAll(true);
        item.setExpanded(!collapsed.contains(group.key()));
    }

    private void select(@Nullable Finding wanted) {
        tree.deselectAll();
        for (int i = 0; wanted != null && i < groups.size(); i++) {
            List<Finding> findings = groups.get(i).findings();
            for (int j = 0; j < findings.size(); j++) {
                if (findings.get(j).saysTheSameAs(wanted)) {
                    tree.setSelection(tree.getItem(i).getItem(j));
                    return;
                }
            }
        }
    }

    private static String summary(List<Finding> findings, @Nullable Coverage coverage) {
        if (coverage == null) {
            return "";
        }
        String found = findings.isEmpty()
                ? Messages.none
                : MessageFormat.format(Messages.summary, count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING), count(findings, Severity.HINT));
        return coverage.isComplete() ? found : Messages.bind(Messages.summaryOfSome, found, coverage.remark());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        if (parent == null) {
            fillGroup(item, groups.get(event.index));
            item.setItemCount(groups.get(event.index).findings().size());
            return;
        }
        Finding finding = groups.get(tree.indexOf(parent)).findings().get(event.index);
        Article article = Reveal.article(finding.element());
        item.setText(new String[]{finding.message(), Labels.of(finding.element()),
                article == null ? Messages.dossier : Labels.of(article)});
    }

    private static void fillGroup(TreeItem item, ProblemGroup group) {
        item.setText(Messages.bind(Messages.group, RuleTitles.of(group.rule()), group.findings().size()));
        item.setImage(JFaceResources.getImage(switch (group.severity()) {
            case ERROR -> Dialog.DLG_IMG_MESSAGE_ERROR;
            case WARNING -> Dialog.DLG_IMG_MESSAGE_WARNING;
            case HINT -> Dialog.DLG_IMG_MESSAGE_INFO;
        }));
    }

    private void tell(Event event, Consumer<Finding> listener) {
        Finding finding = finding((TreeItem) event.item);
        if (finding != null) {
            listener.accept(finding);
        }
    }

    private ProblemGroup group(Event event) {
        return groups.get(tree.indexOf((TreeItem) event.item));
    }

    private @Nullable Finding finding(TreeItem item) {
        TreeItem parent = item.getParentItem();
        return parent == null ? null : groups.get(tree.indexOf(parent)).findings().get(parent.indexOf(item));
    }
}
