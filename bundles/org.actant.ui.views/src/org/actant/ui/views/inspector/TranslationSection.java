package org.actant.ui.views.inspector;

import static org.actant.model.ActantPackage.Literals.ARTICLE__TRANSLATION;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** Whether an article was translated, and how we know. */
final class TranslationSection extends InspectorSection {

    TranslationSection(InspectorContext context) {
        super(context, Messages.translation);
    }

    @Override
    protected void createFields(Composite parent) {
        add(ChoiceField.row(context(), parent, Messages.translated,
                Slot.in(ARTICLE__TRANSLATION, Literals.TRANSLATION__STATUS)));
        add(TextField.row(context(), parent, Messages.translatedFrom,
                Slot.in(ARTICLE__TRANSLATION, Literals.TRANSLATION__SOURCE_LANGUAGE))).expecting(Notation.LANGUAGE);
        add(ChoiceField.row(context(), parent, Messages.epistemic,
                Slot.in(ARTICLE__TRANSLATION, Literals.TRANSLATION__EPISTEMIC)));
    }
}
