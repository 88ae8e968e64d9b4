package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.ontology.edit.EntryRef;
import org.actant.core.ontology.edit.SetEntryText;
import org.actant.model.ActantPackage.Literals;
import org.actant.ui.views.inspector.Field;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The form of one row of the ontology. Made anew for each row; its values follow the ontology. */
abstract class RowForm {

    private static final int DEFINITION_LINES = 3;

    private final TypeActions actions;
    private final Runnable changed;
    private final Composite control;
    private final List<FormField> fields = new ArrayList<>();

    /** @param changed told when something was typed, or was written */
    RowForm(Composite parent, TypeActions actions, Runnable changed) {
        this.actions = actions;
        this.changed = changed;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(control);
    }

    /** True as long as the row is what the form was made for. */
    abstract boolean isCurrent();

    final Composite control() {
        return control;
    }

    final TypeActions actions() {
        return actions;
    }

    /** Is told when something was typed, or was written. */
    final Runnable changed() {
        return changed;
    }

    /** Adds a field that was made in {@link #control()}. */
    final void add(FormField field) {
        fields.add(field);
    }

    /** Adds a sentence over the whole width. */
    final Label sentence(String text) {
        Label label = new Label(control, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Adds the labels and definitions of an entry. */
    final void texts(EntryRef entry) {
        text(entry, Messages.labelEnglish, 1, Literals.TERM__LABEL, Literals.LOCAL_TEXT__EN);
        text(entry, Messages.labelGerman, 1, Literals.TERM__LABEL, Literals.LOCAL_TEXT__DE);
        text(entry, Messages.definitionEnglish, DEFINITION_LINES, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__EN);
        text(entry, Messages.definitionGerman, DEFINITION_LINES, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__DE);
    }

    private void text(EntryRef entry, String label, int lines, EReference text, EAttribute language) {
        Field.label(control, label);
        add(new FormText(control, label, lines, () -> actions.words(entry, text, language),
                words -> actions.run(new SetEntryText(actions.own(), entry, text, language, words)), changed));
    }

    /** Shows the values as they are now. */
    void refresh() {
        fields.forEach(FormField::refresh);
    }

    /** Writes what was typed and not yet written. */
    final void commit() {
        fields.forEach(FormField::commit);
    }

    /** True if something was typed and not yet written. */
    final boolean isPending() {
        return fields.stream().anyMatch(FormField::isPending);
    }
}
