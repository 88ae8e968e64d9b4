package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Entity;
import org.actant.model.Place;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.views.inspector.InspectorContext;
import org.actant.ui.views.inspector.Slot;
import org.actant.ui.views.inspector.Subject;
import org.actant.ui.views.inspector.TextField;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextFieldTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aTextThatIsNoNumberStaysAndIsMarkedUntilItIsOne() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Place lund = (Place) made.session.dossier().getEntities().get(3);
            InspectorContext context = new InspectorContext(screen.types,
                    new ElementImages(screen.shell, screen.types), new DirectActions());
            TextField field = new TextField(context, screen.shell, SWT.BORDER, Slot.of(Literals.PLACE__LATITUDE));
            screen.open();
            field.show(new Subject(made.session, List.of(lund)));
            field.control().setText("55,7");
            field.commit();
            assertNull(lund.getLatitude());
            assertEquals("55,7", field.control().getText());
            assertNotNull(field.complaint());
            field.control().setText("55.7");
            field.commit();
            assertEquals(55.7, lund.getLatitude());
            assertNull(field.complaint());
        }
    }

    @Test
    void whatIsTypedIsUndoneAtOnceButNotWhatWasTypedAboutSomethingElse() throws IOException {
        try (Screen screen = new Screen()) {
            Case made = new Case(folder.resolve("d"));
            Entity one = made.session.dossier().getEntities().get(0);
            Entity other = made.session.dossier().getEntities().get(1);
            List<String> names = List.of(one.getName(), other.getName());
            InspectorContext context = new InspectorContext(screen.types,
                    new ElementImages(screen.shell, screen.types), new DirectActions());
            TextField field = new TextField(context, screen.shell, SWT.BORDER, Slot.of(Literals.ENTITY__NAME));
            screen.open();
            for (Entity entity : List.of(one, other)) {
                field.show(new Subject(made.session, List.of(entity)));
                for (String typed : List.of("A", "An", "Ann")) {
                    field.control().setText(typed);
                    field.commit();
                }
            }
            assertEquals(List.of("Ann", "Ann"), List.of(one.getName(), other.getName()));
            made.session.undo();
            assertEquals(List.of("Ann", names.get(1)), List.of(one.getName(), other.getName()));
            made.session.undo();
            assertEquals(names, List.of(one.getName(), other.getName()));
        }
    }
}
