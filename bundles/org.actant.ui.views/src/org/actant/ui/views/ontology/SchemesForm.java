package org.actant.ui.views.ontology;

import java.util.Optional;
import org.actant.model.CodingScheme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The form of the coding schemes: which of them the ontology uses, and what the program knows of each. */
final class SchemesForm extends RowForm {

    private final FormTable<String> table;

    SchemesForm(Composite parent, TypeActions actions, Runnable changed) {
        super(parent, actions, changed);
        sentence(Messages.schemesUsed);
        table = new FormTable<>(control(), Messages.schemes, actions.schemes()::used);
        table.column(Messages.roleKey, 5, key -> key)
                .column(Messages.version, 3, key -> scheme(key).map(CodingScheme::getVersion).orElse(""))
                .column(Messages.codes, 2, key -> scheme(key).map(known -> "" + known.getCodes().size()).orElse(""))
                .column(Messages.licence, 5, key -> scheme(key).map(CodingScheme::getLicence).orElse(""))
                .button(Messages.addScheme, SWT.INSERT, actions.schemes()::add)
                .button(Messages.removeScheme, SWT.DEL, this::remove);
        add(table);
        refresh();
    }

    private Optional<CodingScheme> scheme(String key) {
        return actions().schemes().known(key);
    }

    private void remove() {
        String key = table.selected();
        if (key != null) {
            actions().schemes().remove(key);
        }
    }

    @Override
    boolean isCurrent() {
        return true;
    }
}
