package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.actant.ui.ArticleEditors;
import org.actant.ui.ArticleInput;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleEditorsTest {

    @TempDir
    Path folder = Path.of("");
    private final List<Object> closed = new ArrayList<>();

    @Test
    void theEditorsOfADossierAreClosedInAllWindows() throws IOException {
        Case made = new Case(folder.resolve("d"));
        Case other = new Case(folder.resolve("e"));
        IEditorReference first = editor(made);
        IEditorReference second = editor(made);
        IEditorReference foreign = editor(other);
        IWorkbenchWindow[] windows = {window(first), window(second, foreign)};
        IWorkbench workbench = answering(IWorkbench.class, Map.of("getWorkbenchWindows", windows));
        ArticleEditors.closeAll(workbench, made.session);
        assertEquals(List.of(first, second), closed);
    }

    private IWorkbenchWindow window(IEditorReference... editors) {
        IWorkbenchPage[] pages = {answering(IWorkbenchPage.class, Map.of("getEditorReferences", editors))};
        return answering(IWorkbenchWindow.class, Map.of("getPages", pages));
    }

    private IEditorReference editor(Case made) {
        return answering(IEditorReference.class,
                Map.of("getEditorInput", new ArticleInput(made.session, made.article)));
    }

    /** A part of the workbench that gives fixed answers, and remembers which editors are to be closed. */
    private <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> answer(proxy, method.getName(), arguments, answers)));
    }

    private @Nullable Object answer(Object proxy, String method, Object @Nullable [] arguments,
            Map<String, Object> answers) {
        if ("closeEditors".equals(method) && arguments != null) {
            closed.addAll(List.of((Object[]) arguments[0]));
            return true;
        }
        if ("equals".equals(method) && arguments != null) {
            return proxy == arguments[0];
        }
        return "hashCode".equals(method) ? System.identityHashCode(proxy) : answers.get(method);
    }
}
