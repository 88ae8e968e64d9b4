package org.actant.ui.views.ontology;

import java.util.List;
import org.actant.core.ontology.edit.ScaleRef;
import org.actant.core.ontology.edit.SetEntryText;
import org.actant.core.ontology.edit.ValueRef;
import org.actant.model.ActantPackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Composite;

/** The form of an axis of realis or a scale of grades: what it and its values are called and mean. */
final class ScaleForm extends RowForm {

    private final ScaleRef scale;

    ScaleForm(Composite parent, TypeActions actions, ScaleRef scale, Runnable changed) {
        super(parent, actions, changed);
        this.scale = scale;
        sentence(Messages.keysFixed);
        texts(scale);
        FormTable<ValueRef> values = new FormTable<>(control(), Messages.values, this::values);
        values.column(Messages.roleKey, 2, ValueRef::key);
        column(values, Messages.english, 3, Literals.TERM__LABEL, Literals.LOCAL_TEXT__EN);
        column(values, Messages.german, 3, Literals.TERM__LABEL, Literals.LOCAL_TEXT__DE);
        column(values, Messages.definitionEnglish, 4, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__EN);
        column(values, Messages.definitionGerman, 4, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__DE);
        add(values);
        refresh();
    }

    private void column(FormTable<ValueRef> table, String title, int weight, EReference text, EAttribute language) {
        table.column(title, weight, value -> words(value, text, language), (value, words) -> actions()
                .run(new SetEntryText(actions().own(), value, text, language, words)));
    }

    private List<ValueRef> values() {
        return scale.values(actions().own().applied()).stream().filter(value -> value.getKey() != null)
                .map(value -> new ValueRef(scale, value.getKey())).toList();
    }

    @Override
    boolean isCurrent() {
        return scale.in(actions().own().applied()).isPresent();
    }
}
