package org.actant.ui.views.ontology;

import java.util.Locale;
import org.actant.core.ontology.edit.EntryRef;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows what has some words in its name or key, and what is above and below it. */
@NonNullByDefault({})
final class RowFilter extends ViewerFilter {

    private String words = "";

    /** Sets the words; with none everything is shown. */
    void setWords(String text) {
        words = text.strip().toLowerCase(Locale.getDefault());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public boolean select(Viewer viewer, Object above, Object row) {
        TreeViewer tree = (TreeViewer) viewer;
        ITreeContentProvider content = (ITreeContentProvider) tree.getContentProvider();
        return words.isEmpty() || isAbove(content, tree, row) || isBelow(content, tree, row);
    }

    private boolean isAbove(ITreeContentProvider content, TreeViewer tree, Object row) {
        if (matches(tree, row)) {
            return true;
        }
        for (Object child : content.getChildren(row)) {
            if (isAbove(content, tree, child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBelow(ITreeContentProvider content, TreeViewer tree, Object row) {
        Object above = content.getParent(row);
        return above != null && (matches(tree, above) || isBelow(content, tree, above));
    }

    private boolean matches(TreeViewer tree, Object row) {
        String name = ((LabelProvider) tree.getLabelProvider()).getText(row);
        return name.toLowerCase(Locale.getDefault()).contains(words)
                || row instanceof EntryRef entry && entry.key().toLowerCase(Locale.ROOT).contains(words);
    }
}
