package org.actant.ui.text.tests;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;

/** The place of an editor without a workbench. Knows its shell, and a page that remembers which editors it was to close. */
final class FakeSite {

    final List<Object> closed = new ArrayList<>();
    private final Shell shell;

    FakeSite(Shell shell) {
        this.shell = shell;
    }

    IEditorSite site() {
        return proxy(IEditorSite.class);
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(FakeSite.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getShell" -> shell;
                    case "getPage" -> proxy(IWorkbenchPage.class);
                    case "closeEditor" -> closed.add(arguments[0]);
                    case "getId" -> "";
                    default -> null;
                }));
    }
}
