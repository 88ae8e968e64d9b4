package org.actant.ui.text;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Keeps a key context active while a control has the focus. */
final class FocusContext {

    private final IContextService contexts;
    private final String id;
    private @Nullable IContextActivation activation;

    FocusContext(IServiceLocator site, String id) {
        contexts = site.getService(IContextService.class);
        this.id = id;
    }

    /** Watches a control until it is disposed. */
    void install(Control control) {
        control.addListener(SWT.FocusIn, event -> activate());
        control.addListener(SWT.FocusOut, event -> deactivate());
        control.addListener(SWT.Dispose, event -> deactivate());
    }

    private void activate() {
        if (activation == null) {
            activation = contexts.activateContext(id);
        }
    }

    private void deactivate() {
        IContextActivation active = activation;
        activation = null;
        if (active != null) {
            contexts.deactivateContext(active);
        }
    }
}
