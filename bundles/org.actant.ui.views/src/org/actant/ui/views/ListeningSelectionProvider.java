package org.actant.ui.views;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;

/** A selection provider to which a selection and a post selection are one: it tells all its listeners the same. */
abstract class ListeningSelectionProvider extends EventManager implements IPostSelectionProvider {

    /** Tells the listeners what is selected now. */
    final void fire() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        for (Object listener : getListeners()) {
            ((ISelectionChangedListener) listener).selectionChanged(event);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        addListenerObject(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        removeListenerObject(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        addListenerObject(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        removeListenerObject(listener);
    }
}
