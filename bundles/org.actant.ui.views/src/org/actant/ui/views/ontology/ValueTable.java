package org.actant.ui.views.ontology;

import java.util.List;
import org.actant.core.ontology.edit.SetEntryText;
import org.actant.core.ontology.edit.ValueList;
import org.actant.core.ontology.edit.ValueRef;
import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

/** The values of an axis, a scale or a vocabulary: their keys, what they are called and what they mean. */
final class ValueTable {

    private final TypeActions actions;
    private final ValueList list;
    private final FormTable<ValueRef> table;

    ValueTable(Composite parent, TypeActions actions, ValueList list) {
        this.actions = actions;
        this.list = list;
        table = new FormTable<>(parent, Messages.values, this::values);
        table.column(Messages.roleKey, 2, ValueRef::key);
        column(Messages.english, 3, Literals.TERM__LABEL, Literals.LOCAL_TEXT__EN);
        column(Messages.german, 3, Literals.TERM__LABEL, Literals.LOCAL_TEXT__DE);
        column(Messages.definitionEnglish, 4, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__EN);
        column(Messages.definitionGerman, 4, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__DE);
    }

    /** The table as a field of the form. */
    FormTable<ValueRef> table() {
        return table;
    }

    private void column(String title, int weight, EReference text, EAttribute language) {
        table.column(title, weight, value -> actions.words(value, text, language), (value, words) -> actions
                .run(new SetEntryText(actions.own(), value, text, language, words)));
    }

    private List<ValueRef> values() {
        return list.values(actions.own().applied()).stream().filter(value -> value.getKey() != null)
                .map(value -> new ValueRef(list, value.getKey())).toList();
    }
}
