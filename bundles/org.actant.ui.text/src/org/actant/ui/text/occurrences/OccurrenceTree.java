package org.actant.ui.text.occurrences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.actant.core.occurrences.Occurrence;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.ui.text.occurrences.AllLikeThis.Group;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** Places in their context, by article, with boxes to tick. What is tied already is grey and cannot be ticked. */
@NonNullByDefault({})
final class OccurrenceTree {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 340;

    private final AllLikeThis all;
    private final CheckboxTreeViewer viewer;
    private final List<Group> groups = new ArrayList<>();
    private final Set<Occurrence> ticked = Collections.newSetFromMap(new IdentityHashMap<>());
    private int size;

    /** @param changed is run when other boxes are ticked */
    OccurrenceTree(Composite parent, AllLikeThis all, Runnable changed) {
        this.all = all;
        Tree tree = new Tree(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer = new CheckboxTreeViewer(tree);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new Same());
        viewer.setContentProvider(new Groups());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Places()));
        viewer.addCheckStateListener(event -> {
            boxTicked(event.getElement(), event.getChecked());
            changed.run();
        });
        viewer.setInput(groups);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
    }

    /** Shows nothing. */
    void clear() {
        groups.clear();
        ticked.clear();
        size = 0;
        viewer.setInput(groups);
    }

    /** Shows what was found in a further article; what is tied to nothing yet is ticked. */
    void add(Group group) {
        groups.add(group);
        size += group.occurrences().size();
        viewer.getTree().setRedraw(false);
        viewer.add(groups, group);
        viewer.expandToLevel(group, 1);
        group.occurrences().stream().filter(all::isFree).forEach(each -> tick(each, true));
        showState(group);
        viewer.getTree().setRedraw(true);
    }

    /** Number of places that are shown. */
    int size() {
        return size;
    }

    /** Number of places whose boxes are ticked. */
    int chosenSize() {
        return ticked.size();
    }

    /** The places whose boxes are ticked, in the order in which they are shown. */
    List<Occurrence> chosen() {
        return groups.stream().flatMap(group -> group.occurrences().stream()).filter(ticked::contains).toList();
    }

    CheckboxTreeViewer viewer() {
        return viewer;
    }

    /** A box was ticked: that of an article stands for all its places. */
    private void boxTicked(Object element, boolean checked) {
        switch (element) {
            case Group group -> {
                group.occurrences().stream().filter(all::canLink).forEach(each -> tick(each, checked));
                showState(group);
            }
            case Occurrence occurrence -> {
                tick(occurrence, checked && all.canLink(occurrence));
                groups.stream().filter(group -> group.article() == occurrence.article()).forEach(this::showState);
            }
            default -> throw new IllegalArgumentException(String.valueOf(element));
        }
    }

    private void tick(Occurrence occurrence, boolean checked) {
        if (checked) {
            ticked.add(occurrence);
        } else {
            ticked.remove(occurrence);
        }
        viewer.setChecked(occurrence, checked);
    }

    /** Ticks the box of an article if some of its places are ticked, grey unless all are that can be. */
    private void showState(Group group) {
        List<Occurrence> free = group.occurrences().stream().filter(all::canLink).toList();
        long chosen = free.stream().filter(ticked::contains).count();
        viewer.setChecked(group, chosen > 0);
        viewer.setGrayed(group, chosen > 0 && chosen < free.size());
    }

    /** Rows are what they are; to compare them by what they hold would look at whole articles. */
    private static final class Same implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one == other;
        }

        @Override
        public int hashCode(Object element) {
            return System.identityHashCode(element);
        }
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
