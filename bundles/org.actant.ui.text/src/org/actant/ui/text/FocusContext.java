package org.actant.ui.text;

import org.actant.ui.text.popup.FilterPopup;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Keeps a key context active while a control has the focus and no pop-up asks for keys. A pop-up ends it as soon as it is
 * shown: the control learns later that it lost the focus, and keys that come in between are not meant for it.
 */
public final class FocusContext {

    private final IContextService contexts;
    private final String id;
    private @Nullable IContextActivation activation;
    private boolean focused;
    private int popups;

    public FocusContext(IServiceLocator site, String id) {
        contexts = site.getService(IContextService.class);
        this.id = id;
    }

    /** Watches a control until it is disposed. */
    public void install(Control control) {
        Listener shown = event -> shown(event, control);
        control.getDisplay().addFilter(SWT.Show, shown);
        control.addListener(SWT.FocusIn, event -> focus(true));
        control.addListener(SWT.FocusOut, event -> focus(false));
        control.addListener(SWT.Dispose, event -> {
            control.getDisplay().removeFilter(SWT.Show, shown);
            focus(false);
        });
    }

    private void focus(boolean has) {
        focused = has;
        settle();
    }

    private void shown(Event event, Control control) {
        if (event.widget instanceof Shell shell && FilterPopup.takesKeys(shell)) {
            popups++;
            settle();
            shell.addListener(SWT.Dispose, closed -> {
                popups--;
                focus(!control.isDisposed() && (focused || control.isFocusControl()));
            });
        }
    }

    private void settle() {
        IContextActivation active = activation;
        boolean wanted = focused && popups == 0;
        if (wanted && active == null) {
            activation = contexts.activateContext(id);
        } else if (!wanted && active != null) {
            activation = null;
            contexts.deactivateContext(active);
        }
    }
}
