package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.NewConnection;
import org.actant.core.commands.NewEntity;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.MentionForm;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.ChoiceDialog;
import org.actant.ui.views.ChoiceDialog.Entry;
import org.actant.ui.views.ElementDialog;
import org.actant.ui.views.inspector.TypeChoices.Type;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks what must be known of something new: its type first, then what that type allows. */
public final class NewElementQuestions {

    private final Shell shell;
    private final DossierSession session;
    private final TypeCatalogue types;
    private final TypeChoices choices;

    public NewElementQuestions(Shell shell, DossierSession session, TypeCatalogue types) {
        this.shell = shell;
        this.session = session;
        this.types = types;
        choices = new TypeChoices(types);
    }

    /**
     * Asks of which type a connection that starts at some elements is, then where it leads.
     *
     * @param sources at least one
     * @param kind    the class Link or Relation; null if either will do
     * @return makes it; null if the analyst does not want to
     */
    public @Nullable NewConnection connection(List<Element> sources, @Nullable EClass kind) {
        List<Entry<Type>> entries = choices.from(sources);
        if (kind != null) {
            entries.removeIf(entry -> entry.value().kind() != kind);
        }
        Type type = type(Messages.newConnection, entries);
        if (type == null) {
            return null;
        }
        List<Element> targets = Candidates.ends(new Subject(session, sources)).stream()
                .filter(end -> choices.isTarget(type, end)).toList();
        Element target = new ElementDialog(shell, Messages.targets, targets, types).choose();
        return target == null
                ? null
                : new NewConnection(session.dossier(), type.kind(), type.key(), sources, List.of(target));
    }

    /** Asks of which type an actor, place or item is of which no text speaks, then what it is called. */
    public @Nullable NewEntity entity() {
        List<Entry<Type>> entries = new ArrayList<>();
        for (EClass kind : List.of(Literals.ACTOR, Literals.PLACE, Literals.ITEM)) {
            entries.addAll(choices.of(kind, session.dossier()));
        }
        Type type = type(Messages.newEntity, entries);
        InputDialog name = new InputDialog(shell, Messages.newEntityTitle, Messages.newEntityName, "",
                text -> text.isBlank() ? "" : null);
        return type == null || name.open() != Window.OK
                ? null
                : new NewEntity(session.dossier(), type.kind(), type.key(), name.getValue(), null,
                        MentionForm.UNSPECIFIED);
    }

    private @Nullable Type type(String title, List<Entry<Type>> entries) {
        return new ChoiceDialog<>(shell, title, entries, TypeChoices.groups(entries)).choose(null);
    }
}
