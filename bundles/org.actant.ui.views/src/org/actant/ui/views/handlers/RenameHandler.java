package org.actant.ui.views.handlers;

import org.actant.core.commands.SetFeature;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Source;
import org.actant.ui.ElementSelection;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks for another name of the selected element. */
public final class RenameHandler extends SelectionHandler {

    @Override
    void run(IWorkbenchWindow window, ElementSelection selection) {
        Element element = selection.first();
        EAttribute feature = name(element);
        if (feature == null) {
            return;
        }
        Object before = element.eGet(feature);
        InputDialog dialog = new InputDialog(window.getShell(), Messages.rename, Messages.renamePrompt,
                before == null ? "" : before.toString(), text -> text.isBlank() ? Messages.renameEmpty : null);
        if (dialog.open() == Window.OK) {
            selection.session().execute(new SetFeature(element, feature, dialog.getValue().strip()));
        }
    }

    private static @Nullable EAttribute name(Element element) {
        return switch (element) {
            case Entity entity -> Literals.ENTITY__NAME;
            case Event event -> Literals.EVENT__LABEL;
            case Source source -> Literals.SOURCE__NAME;
            case Article article -> Literals.ARTICLE__TITLE;
            case Dossier dossier -> Literals.DOSSIER__NAME;
            default -> null;
        };
    }
}
