package org.actant.ui.views.navigator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Shows rows of the navigator in the room that there is, and under the mouse the whole text of one that is shortened. */
final class NavigatorCells extends DelegatingStyledCellLabelProvider {

    private static final int PAUSE_MS = 100;

    private final TreeViewer viewer;
    private final NavigatorLabels labels;
    private final RowRoom room;
    private final Runnable refit = this::refit;

    NavigatorCells(TreeViewer viewer, NavigatorLabels labels) {
        super(labels);
        this.viewer = viewer;
        this.labels = labels;
        Tree tree = viewer.getTree();
        room = new RowRoom(tree);
        tree.addListener(SWT.Resize, event -> tree.getDisplay().timerExec(PAUSE_MS, refit));
        tree.addListener(SWT.Dispose, event -> tree.getDisplay().timerExec(-1, refit));
    }

    @Override
    protected StyledString getStyledText(Object row) {
        return room.fit(super.getStyledText(row), level(row));
    }

    private int level(Object row) {
        ITreeContentProvider content = (ITreeContentProvider) viewer.getContentProvider();
        int level = 0;
        for (Object parent = content.getParent(row); parent != null; parent = content.getParent(parent)) {
            level++;
        }
        return level;
    }

    /** The tree has another width: its rows, as far as their branches were opened, have another room. */
    private void refit() {
        if (!viewer.getTree().isDisposed()) {
            room.measure();
            refit(viewer.getTree().getItems());
        }
    }

    private void refit(TreeItem[] items) {
        for (TreeItem item : items) {
            Object row = item.getData();
            if (row != null) {
                viewer.update(row, null);
                refit(item.getItems());
            }
        }
    }

    @Override
    public @Nullable String getToolTipText(Object row) {
        String whole = labels.whole(row);
        return viewer.testFindItem(row) instanceof TreeItem item && item.getText().startsWith(whole) && !isCut(item)
                ? null
                : whole;
    }

    private static boolean isCut(TreeItem item) {
        Rectangle text = item.getBounds();
        Rectangle tree = item.getParent().getClientArea();
        return text.x < tree.x || text.x + text.width > tree.x + tree.width;
    }
}
