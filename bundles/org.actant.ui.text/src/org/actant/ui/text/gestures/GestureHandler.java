package org.actant.ui.text.gestures;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.handlers.HandlerUtil;

/** Performs the gesture that the id of the command ends in, such as {@code linkActor}, in the active editor. */
@NonNullByDefault({})
public final class GestureHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        GestureRunner runner = Adapters.adapt(HandlerUtil.getActiveEditor(event), GestureRunner.class);
        if (runner != null) {
            runner.perform(gesture(event.getCommand().getId()));
        }
        return null;
    }

    /** The gesture of a command. */
    static Gesture gesture(String commandId) {
        String name = commandId.substring(commandId.lastIndexOf('.') + 1);
        return Gesture.valueOf(name.replaceAll("(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT));
    }
}
