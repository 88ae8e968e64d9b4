package org.actant.ui.text.focus;

import java.util.Iterator;
import java.util.List;

import org.actant.model.Anchored;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/**
 * What is selected in an article: the words, and as its one element what the current span stands for. Without a span the
 * element is the article.
 *
 * @param offset    where the words begin, in UTF-16 code units
 * @param text      the words; empty for a caret
 * @param startLine line of the text in which the words begin, from 0
 * @param endLine   line in which they end
 * @param element   the element
 * @param anchor    the current span, or null
 */
@NonNullByDefault({})
public record SpanSelection(int offset, String text, int startLine, int endLine, Element element,
        @Nullable Anchored anchor) implements ITextSelection, IStructuredSelection {

    @Override
    public int getOffset() {
        return offset;
    }

    @Override
    public int getLength() {
        return text.length();
    }

    @Override
    public int getStartLine() {
        return startLine;
    }

    @Override
    public int getEndLine() {
        return endLine;
    }

    @Override
    public String getText() {
        return text;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getFirstElement() {
        return element;
    }

    @Override
    public Iterator<?> iterator() {
        return toList().iterator();
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Object[] toArray() {
        return new Object[]{element};
    }

    @Override
    public List<?> toList() {
        return List.of(element);
    }
}
