package org.actant.ui.text.keys;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.actant.ui.text.TextIds;
import org.actant.ui.text.gestures.Gesture;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;

/** Lists the keys of the editor as they are bound now. */
@NonNullByDefault({})
public final class ShowKeysHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            new KeySheet(window.getShell(), rows(window)).open();
        } catch (NotDefinedException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
        return null;
    }

    private static List<KeyRow> rows(IWorkbenchWindow window) throws NotDefinedException {
        ICommandService commands = window.getService(ICommandService.class);
        IBindingService bindings = window.getService(IBindingService.class);
        KeyRow[] rows = new KeyRow[Gesture.values().length];
        for (Gesture gesture : Gesture.values()) {
            String id = TextIds.command(gesture.name());
            String keys = Arrays.stream(bindings.getActiveBindingsFor(id)).map(TriggerSequence::format)
                    .collect(Collectors.joining(", "));
            rows[gesture.ordinal()] = new KeyRow(gesture.group().label(), commands.getCommand(id).getName(), keys);
        }
        return List.of(rows);
    }
}
