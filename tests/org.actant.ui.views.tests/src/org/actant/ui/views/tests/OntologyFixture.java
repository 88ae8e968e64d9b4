package org.actant.ui.views.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.times.DerivedTimes;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventType;
import org.actant.ui.views.ontology.OntologyPanel;
import org.actant.ui.views.ontology.TypeActions;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** The ontology of a small dossier, in which the pier is closed by a sanction, in an open editor. */
final class OntologyFixture implements AutoCloseable {

    static final TypeRef SANCTION = new TypeRef(TypeKind.EVENT, "SANCTION");

    final Screen screen = new Screen();
    final Case dossier;
    final Answers answers = new Answers();
    final TypeActions actions;
    final OntologyPanel panel;
    /** How often the panel told that something was typed, or was written. */
    final AtomicInteger told = new AtomicInteger();

    private OntologyFixture(Path folder) throws IOException {
        dossier = new Case(folder.resolve("d"));
        dossier.session.execute(new SetFeature(dossier.closing, Literals.EVENT__TYPE, "SANCTION"));
        actions = new TypeActions(dossier.session, new Ontologies(List.of()), answers);
        panel = new OntologyPanel(screen.shell, actions, null, told::incrementAndGet);
        screen.open();
    }

    /** Makes the dossier in a folder and opens the editor. */
    static OntologyFixture shown(Path folder) throws IOException {
        return new OntologyFixture(folder);
    }

    /** Makes the dossier in a folder and chooses a row in its editor. */
    static OntologyFixture shown(Path folder, Object row) throws IOException {
        OntologyFixture made = new OntologyFixture(folder);
        made.panel.select(row);
        made.screen.settle();
        return made;
    }

    /** The event type as it stands now. */
    EventType sanction() {
        return (EventType) Objects.requireNonNull(actions.term(SANCTION));
    }

    /** The table of the form with that number. */
    Table table(int number) {
        return Screen.controls(panel.form(), Table.class).get(number);
    }

    /** Whether a label of the form has some words. */
    boolean says(String words) {
        return Screen.controls(panel.form(), Label.class).stream().anyMatch(label -> label.getText().contains(words));
    }

    /** Presses a key in the tree. */
    void press(int key) {
        press(panel.tree().getTree(), key);
    }

    /** Presses a key in a control. */
    static void press(Widget control, int key) {
        Event event = new Event();
        event.keyCode = key;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Types another text into the first cell of a row. */
    void type(Table table, int row, String text) {
        table.setSelection(row);
        press(table, SWT.F2);
        Text cell = Screen.controls(table, Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow();
        cell.setText(text);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        screen.settle();
    }

    /** Chooses in the last combo box of the form that shows some words. */
    void choose(String shown, int index) {
        Combo combo = Screen.controls(panel.form(), Combo.class).reversed().stream()
                .filter(each -> each.getText().equals(shown)).findFirst().orElseThrow();
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** When events lie, as it follows from what is stated now. */
    DerivedTimes times() {
        return DerivedTimes.of(dossier.session, actions.index());
    }

    @Override
    public void close() {
        screen.close();
    }
}
