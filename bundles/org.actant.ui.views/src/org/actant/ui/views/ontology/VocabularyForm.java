package org.actant.ui.views.ontology;

import org.actant.core.ontology.edit.VocabularyRef;
import org.eclipse.swt.widgets.Composite;

/** The form of a vocabulary: what its words are called and mean. */
final class VocabularyForm extends RowForm {

    private final VocabularyRef vocabulary;

    VocabularyForm(Composite parent, TypeActions actions, VocabularyRef vocabulary, Runnable changed) {
        super(parent, actions, changed);
        this.vocabulary = vocabulary;
        sentence(Messages.keysFixed);
        add(new ValueTable(control(), actions, vocabulary).table());
        refresh();
    }

    @Override
    boolean isCurrent() {
        return !vocabulary.values(actions().own().applied()).isEmpty();
    }
}
