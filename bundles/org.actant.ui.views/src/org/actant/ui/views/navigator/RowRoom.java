package org.actant.ui.views.navigator;

import org.actant.ui.views.TextRoom;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** How much of a row can be read in the width that a tree has; what is said in grey behind a name is kept. */
final class RowRoom {

    /** A name is not shortened to less. */
    private static final int FEWEST = 12;
    private static final int MARGIN = 8;

    private final Tree tree;
    private int left = 44;
    private int step = 24;

    RowRoom(Tree tree) {
        this.tree = tree;
    }

    /** Looks where the rows begin now; call it when the tree is laid out. */
    void measure() {
        if (tree.getItemCount() == 0) {
            return;
        }
        TreeItem root = tree.getItem(0);
        left = root.getTextBounds(0).x;
        if (root.getExpanded() && root.getItemCount() > 0) {
            step = root.getItem(0).getTextBounds(0).x - left;
        }
    }

    /**
     * The text, or as much of its name as there is room for.
     *
     * @param level how many rows stand above it in its branch
     */
    StyledString fit(StyledString text, int level) {
        int room = tree.getClientArea().width - left - level * step - MARGIN;
        GC gc = new GC(tree);
        try {
            String whole = text.getString();
            if (room <= 0 || gc.stringExtent(whole).x <= room) {
                return text;
            }
            StyleRange[] grey = text.getStyleRanges();
            int end = grey.length == 0 ? whole.length() : grey[0].start;
            String remark = whole.substring(end);
            String name = TextRoom.fitted(whole.substring(0, end), FEWEST,
                    part -> gc.stringExtent(part + remark).x <= room);
            return new StyledString(name).append(remark, StyledString.QUALIFIER_STYLER);
        } finally {
            gc.dispose();
        }
    }
}
