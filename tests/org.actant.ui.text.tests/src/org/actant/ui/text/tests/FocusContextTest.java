package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.actant.ui.text.FocusContext;
import org.actant.ui.text.popup.FilterPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the keys of a text are its own. */
class FocusContextTest {

    private static final String ID = "keys";

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    /** The contexts that are active, in the order of their activation. */
    private final List<String> active = new ArrayList<>();
    private Text text;

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        text = new Text(shell, SWT.MULTI);
        new FocusContext(site(), ID).install(text);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private IServiceLocator site() {
        IContextService contexts = proxy(IContextService.class);
        return (IServiceLocator) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{IServiceLocator.class}, (self, method, arguments) -> contexts);
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{type},
                (self, method, arguments) -> switch (method.getName()) {
                    case "activateContext" -> {
                        active.add((String) arguments[0]);
                        yield proxy(IContextActivation.class);
                    }
                    case "deactivateContext" -> active.remove(ID);
                    default -> null;
                }));
    }

    private void focus(int type) {
        text.notifyListeners(type, new Event());
    }

    @Test
    void areWhileItHasTheFocus() {
        assertEquals(List.of(), active);
        focus(SWT.FocusIn);
        focus(SWT.FocusIn);
        assertEquals(List.of(ID), active);
        focus(SWT.FocusOut);
        assertEquals(List.of(), active);
        focus(SWT.FocusIn);
        text.dispose();
        assertEquals(List.of(), active);
    }

    @Test
    void areNotAsSoonAsAPopUpAsksForThemThoughTheFocusIsSaidToBeThere() {
        focus(SWT.FocusIn);
        FilterPopup popup = new Question(text);
        popup.open();
        assertEquals(List.of(), active);
        focus(SWT.FocusIn);
        assertEquals(List.of(), active);
        popup.close();
        assertEquals(List.of(ID), active);
    }

    @Test
    void areNotWhenAPopUpClosesAndAnotherControlHasTheFocus() {
        focus(SWT.FocusIn);
        FilterPopup popup = new Question(text);
        popup.open();
        focus(SWT.FocusOut);
        popup.close();
        assertEquals(List.of(), active);
    }

    @Test
    void areStillThereWhenAWindowOpensThatAsksNothing() {
        focus(SWT.FocusIn);
        Shell hint = new Shell(shell, SWT.TOOL);
        hint.setVisible(true);
        assertEquals(List.of(ID), active);
        hint.dispose();
        assertEquals(List.of(ID), active);
    }

    /** A pop-up without a list. */
    private static final class Question extends FilterPopup {

        Question(Text owner) {
            super(owner, SWT.ON_TOP, new Point(200, 100), "Which?", "", "");
        }

        @Override
        protected void createList(Composite parent) {
            // only the filter
        }

        @Override
        protected void filtered() {
            // nothing is listed
        }

        @Override
        public void commit() {
            close();
        }
    }
}
