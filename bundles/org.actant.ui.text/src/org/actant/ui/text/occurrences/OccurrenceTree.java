package org.actant.ui.text.occurrences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.actant.core.occurrences.Occurrence;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.ui.text.occurrences.AllLikeThis.Group;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;

/** Places in their context, by article, with boxes to tick. What is tied already is grey and cannot be ticked. */
@NonNullByDefault({})
final class OccurrenceTree {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 340;

    private final AllLikeThis all;
    private final ContainerCheckedTreeViewer viewer;
    private List<Group> groups = List.of();

    /** @param changed is run when other boxes are ticked */
    OccurrenceTree(Composite parent, AllLikeThis all, Runnable changed) {
        this.all = all;
        Tree tree = new Tree(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer = new ContainerCheckedTreeViewer(tree);
        viewer.setContentProvider(new Groups());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Places()));
        viewer.addCheckStateListener(event -> {
            release();
            changed.run();
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
    }

    /** Shows what was found; what is tied to nothing yet is ticked. */
    void show(List<Group> found) {
        groups = found;
        viewer.setInput(found);
        viewer.expandAll();
        for (Group group : found) {
            group.occurrences().stream().filter(all::isFree).forEach(each -> viewer.setChecked(each, true));
        }
    }

    /** Number of places that are shown. */
    int size() {
        return groups.stream().mapToInt(group -> group.occurrences().size()).sum();
    }

    /** The places whose boxes are ticked and that can be tied. */
    List<Occurrence> chosen() {
        return Arrays.stream(viewer.getCheckedElements()).filter(Occurrence.class::isInstance)
                .map(Occurrence.class::cast).filter(all::canLink).toList();
    }

    ContainerCheckedTreeViewer viewer() {
        return viewer;
    }

    /** Takes ticks away from what cannot be tied. */
    private void release() {
        List<Occurrence> fixed = new ArrayList<>();
        groups.forEach(group -> group.occurrences().stream().filter(each -> !all.canLink(each)).forEach(fixed::add));
        fixed.stream().filter(viewer::getChecked).forEach(each -> viewer.setChecked(each, false));
    }

    private static final class Groups implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Group group ? group.occurrences().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }

    private final class Places extends LabelProvider implements IStyledLabelProvider {

        private final Styler bold = new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
            }
        };

        @Override
        public StyledString getStyledText(Object element) {
            return switch (element) {
                case Group group -> new StyledString(Labels.of(group.article()))
                        .append(" (" + group.occurrences().size() + ")", StyledString.COUNTER_STYLER);
                case Occurrence occurrence -> place(occurrence);
                default -> new StyledString();
            };
        }

        private StyledString place(Occurrence occurrence) {
            if (!all.canLink(occurrence)) {
                return new StyledString(occurrence.before() + occurrence.words() + occurrence.after() + "  "
                        + OccurrenceMessages.linkedAlready, StyledString.QUALIFIER_STYLER);
            }
            StyledString line = new StyledString(occurrence.before());
            line.append(occurrence.words(), bold);
            line.append(occurrence.after());
            Element linked = occurrence.linked();
            if (linked != null) {
                line.append("  " + OccurrenceMessages.bind(OccurrenceMessages.linkedTo, Labels.of(linked)),
                        StyledString.QUALIFIER_STYLER);
            }
            return line;
        }
    }
}
