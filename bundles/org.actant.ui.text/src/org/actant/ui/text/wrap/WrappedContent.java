package org.actant.ui.text.wrap;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;

/**
 * A text that is not edited, each of its lines as long as is shown on one line of the screen. Where a line is broken, the
 * space that stands there takes the part of a line delimiter. So every offset is that in the text.
 */
final class WrappedContent implements IDocumentAdapter {

    private final List<TextChangeListener> listeners = new CopyOnWriteArrayList<>();
    private String text = "";
    private LineTable lines = new LineTable();

    /** Nothing yet. */
    WrappedContent() {
        lines.add(0, 0);
    }

    @Override
    public void setDocument(IDocument document) {
        text = document == null ? "" : document.get();
        lines = new LineTable();
        lines.add(0, text.length());
        tell();
    }

    /** Breaks the text into lines anew. */
    void wrap(LineWrapper wrapper) {
        lines = wrapper.wrap(text);
        tell();
    }

    private void tell() {
        TextChangedEvent event = new TextChangedEvent(this);
        listeners.forEach(listener -> listener.textSet(event));
    }

    /** True if no character stands between the line that begins at an offset and the line before it. */
    boolean isBareBreak(int offset) {
        int line = lines.at(offset);
        return line > 0 && lines.begin(line) == offset && lines.end(line - 1) == offset;
    }

    @Override
    public void addTextChangeListener(TextChangeListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeTextChangeListener(TextChangeListener listener) {
        listeners.remove(listener);
    }

    @Override
    public int getCharCount() {
        return text.length();
    }

    @Override
    public String getLine(int line) {
        return text.substring(lines.begin(line), lines.end(line));
    }

    @Override
    public int getLineAtOffset(int offset) {
        return lines.at(offset);
    }

    @Override
    public int getLineCount() {
        return lines.size();
    }

    @Override
    public String getLineDelimiter() {
        return "\n";
    }

    @Override
    public int getOffsetAtLine(int line) {
        return line == lines.size() ? text.length() : lines.begin(line);
    }

    @Override
    public String getTextRange(int start, int length) {
        return text.substring(start, start + length);
    }

    @Override
    public void replaceTextRange(int start, int length, String replacement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setText(String replacement) {
        throw new UnsupportedOperationException();
    }
}
