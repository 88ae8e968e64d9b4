package org.actant.ui.views.inspector;

import org.actant.model.ActantPackage.Literals;
import org.eclipse.swt.widgets.Composite;

/** Where an article comes from. */
final class ArticleSection extends InspectorSection {

    ArticleSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        add(TextField.row(context(), parent, Messages.title, Literals.ARTICLE__TITLE));
        add(TextField.row(context(), parent, Messages.author, Literals.ARTICLE__AUTHOR));
        add(TextField.row(context(), parent, Messages.outlet, Literals.ARTICLE__OUTLET));
        add(TextField.row(context(), parent, Messages.published, Literals.ARTICLE__PUBLISHED)).expecting(Notation.TIME);
        add(TextField.row(context(), parent, Messages.retrieved, Literals.ARTICLE__RETRIEVED)).expecting(Notation.TIME);
        add(TextField.row(context(), parent, Messages.language, Literals.ARTICLE__LANGUAGE))
                .expecting(Notation.LANGUAGE);
        add(TextField.row(context(), parent, Messages.address, Literals.ARTICLE__ADDRESS));
        add(ReferenceField.row(context(), parent, Messages.source, Literals.ARTICLE__SOURCE, Candidates::sources));
        add(ChoiceField.row(context(), parent, Messages.marking, Literals.ARTICLE__MARKING));
    }
}
