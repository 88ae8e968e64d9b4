package org.actant.ui.internal;

import java.util.Map;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionListener;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** A step through the history of the dossier of the active part; its menu item names the command. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

    private final String commandId;
    private final SessionListener listener = change -> refresh();
    private @Nullable DossierSession session;

    HistoryHandler(String commandId) {
        this.commandId = commandId;
    }

    /** Label of the command that the step concerns, or null if there is none. */
    abstract @Nullable String label(DossierSession current);

    /** Makes the step. */
    abstract void step(DossierSession current);

    /** The menu item for a step of that label, or for no step. */
    abstract String text(@Nullable String label);

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        DossierSession current = session;
        if (current != null) {
            step(current);
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        Object part = context instanceof IEvaluationContext evaluation
                ? evaluation.getVariable(ISources.ACTIVE_PART_NAME)
                : null;
        DossierSession active = Adapters.adapt(part, DossierSession.class);
        if (active != session) {
            dispose();
            session = active;
            if (active != null) {
                active.addListener(listener);
            }
            refresh();
        }
        setBaseEnabled(active != null && label(active) != null);
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        DossierSession current = session;
        element.setText(text(current == null ? null : label(current)));
    }

    private void refresh() {
        DossierSession current = session;
        setBaseEnabled(current != null && label(current) != null);
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        if (commands != null) {
            commands.refreshElements(commandId, null);
        }
    }

    @Override
    public void dispose() {
        DossierSession current = session;
        if (current != null) {
            current.removeListener(listener);
        }
        session = null;
    }
}
