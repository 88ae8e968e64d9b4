package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.actant.ui.text.gestures.GestureHandler;
import org.actant.ui.text.gestures.GestureRunner;
import org.actant.ui.text.link.LinkPopup;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of gestures that are pressed while a question is open. */
class KeysOfQuestionsTest {

    @TempDir
    private Path folder;

    /** Presses the key of a gesture as the workbench does, which knows only its command. */
    private static void press(Screen screen, String command, int keyCode, char character) {
        IEditorPart editor = (IEditorPart) Proxy.newProxyInstance(KeysOfQuestionsTest.class.getClassLoader(),
                new Class<?>[]{IEditorPart.class},
                (proxy, method,
                        arguments) -> method.getName().equals("getAdapter") && arguments[0] == GestureRunner.class
                                ? screen.viewer.runner()
                                : null);
        EvaluationContext context = new EvaluationContext(null, screen);
        context.addVariable(ISources.ACTIVE_EDITOR_NAME, editor);
        Event key = new Event();
        key.keyCode = keyCode;
        key.character = character;
        new GestureHandler().execute(new ExecutionEvent(
                new CommandManager().getCommand("org.actant.ui.text." + command), Map.of(), key, context));
        screen.settle();
    }

    @Test
    void goToTheQuestionAndNotToTheText() throws IOException {
        Sample sample = Sample.annotated(folder);
        try (Screen screen = new Screen(sample, 700)) {
            screen.text().setSelection(0, 3);
            press(screen, "linkActor", 'a', 'a');
            LinkPopup popup = Objects.requireNonNull(screen.viewer.popup());
            popup.filter().setText("");
            int mentions = sample.article.getMentions().size();
            press(screen, "linkPlace", 'p', 'p');
            assertEquals("p", popup.filter().getText());
            press(screen, "outwards", SWT.ARROW_UP, '\0');
            press(screen, "nextProblem", SWT.F2, '\0');
            assertEquals("p", popup.filter().getText());
            assertFalse(popup.filter().isDisposed());
            press(screen, "nextMention", SWT.CR, SWT.CR);
            assertNull(screen.viewer.popup());
            assertEquals(mentions + 1, sample.article.getMentions().size());
            press(screen, "newEvent", 'e', 'e');
            assertNotNull(screen.viewer.popup());
        }
    }
}
