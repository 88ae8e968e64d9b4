package org.actant.ui.text.gestures;

import java.util.Map;

import org.actant.core.session.DossierSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.IServiceLocator;

/** Undoes or redoes in the dossier of the active part; its menu item says what. */
@NonNullByDefault({})
public abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        DossierSession session = session(HandlerUtil.getActivePart(event));
        if (session != null) {
            step(session);
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        DossierSession session = context instanceof IEvaluationContext evaluation
                && evaluation.getVariable(ISources.ACTIVE_PART_NAME) instanceof IWorkbenchPart part
                        ? session(part)
                        : null;
        setBaseEnabled(session != null && label(session) != null);
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null ? null : window.getPartService().getActivePart();
        DossierSession session = session(part);
        String label = session == null ? null : label(session);
        element.setText(label == null ? name() : GestureMessages.bind(GestureMessages.history, name(), label));
    }

    /** Lets the menu say anew what can be undone and redone. */
    public static void refreshLabels(IServiceLocator site) {
        ICommandService commands = site.getService(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }

    /** Makes the step. */
    abstract void step(DossierSession session);

    /** Label of what the step would undo or redo, or null. */
    abstract @Nullable String label(DossierSession session);

    /** Name of the step alone. */
    abstract String name();

    private static @Nullable DossierSession session(@Nullable IWorkbenchPart part) {
        return Adapters.adapt(part, DossierSession.class);
    }
}
