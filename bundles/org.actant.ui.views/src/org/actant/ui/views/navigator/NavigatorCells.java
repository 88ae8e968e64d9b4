package org.actant.ui.views.navigator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;

/** Shows rows of the navigator, and under the mouse the whole text of a row that is cut at the edge of the tree. */
final class NavigatorCells extends DelegatingStyledCellLabelProvider {

    private final TreeViewer viewer;
    private final NavigatorLabels labels;

    NavigatorCells(TreeViewer viewer, NavigatorLabels labels) {
        super(labels);
        this.viewer = viewer;
        this.labels = labels;
    }

    @Override
    public @Nullable String getToolTipText(Object row) {
        String whole = labels.whole(row);
        boolean isWhole = labels.getText(row).startsWith(whole);
        return isWhole && !(viewer.testFindItem(row) instanceof TreeItem item && isCut(item)) ? null : whole;
    }

    private static boolean isCut(TreeItem item) {
        Rectangle text = item.getBounds();
        Rectangle tree = item.getParent().getClientArea();
        return text.x < tree.x || text.x + text.width > tree.x + tree.width;
    }
}
