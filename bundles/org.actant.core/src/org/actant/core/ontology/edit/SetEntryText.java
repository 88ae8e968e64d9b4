package org.actant.core.ontology.edit;

import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.LocalText;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/**
 * Sets what an entry of the ontology is called, or what it means, in one language.
 *
 * @param own      the ontology
 * @param entry    the entry
 * @param text     its label or definition
 * @param language the feature of the text for the language
 * @param words    empty for none
 */
public record SetEntryText(OwnCopy own, EntryRef entry, EReference text, EAttribute language, String words)
        implements
            ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.changeEntry, entry.key());
    }

    @Override
    public void run(Edit edit) {
        Term term = own.require(entry, edit);
        LocalText known = (LocalText) term.eGet(text);
        String wanted = words.isBlank() ? null : words.strip();
        if (known != null) {
            edit.set(known, language, wanted);
        } else if (wanted != null) {
            LocalText made = ActantFactory.eINSTANCE.createLocalText();
            made.eSet(language, wanted);
            edit.set(term, text, made);
        }
    }
}
