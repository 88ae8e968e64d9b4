package org.actant.ui.text.focus;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.actant.model.Element;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** Tells the workbench what is selected in a text. What is selected from outside is shown and not told again. */
@NonNullByDefault({})
public final class FocusSelectionProvider implements IPostSelectionProvider {

    private final Supplier<SpanSelection> current;
    private final Consumer<Element> reveal;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
    private boolean muted;

    /**
     * @param current what is selected now
     * @param reveal  shows an element that was selected elsewhere
     */
    public FocusSelectionProvider(Supplier<SpanSelection> current, Consumer<Element> reveal) {
        this.current = current;
        this.reveal = reveal;
    }

    /** Tells the listeners what is selected now. */
    public void fire() {
        if (!muted) {
            SelectionChangedEvent event = new SelectionChangedEvent(this, current.get());
            listeners.forEach(listener -> listener.selectionChanged(event));
            postListeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    /** True while something is shown that was selected elsewhere. */
    public boolean isMuted() {
        return muted;
    }

    /** Shows an element that was selected in another part; nothing is told. */
    public void show(Element element) {
        muted = true;
        try {
            reveal.accept(element);
        } finally {
            muted = false;
        }
    }

    @Override
    public ISelection getSelection() {
        return current.get();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof Element element) {
            show(element);
            fire();
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.remove(listener);
    }
}
