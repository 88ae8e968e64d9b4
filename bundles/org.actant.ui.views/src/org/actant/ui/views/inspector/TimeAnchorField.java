package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.GroupedCommand;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Element;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** What a time is relative to: an event, or the day on which an article came out. It is never both. */
final class TimeAnchorField extends ReferenceField {

    private final Slot document;
    /** Stands for the present choice, which is undone in one step. */
    private Object choice = new Object();

    /** @param anchor where the event is read and written, a slot of {@code TIME_SPEC__ANCHOR} */
    TimeAnchorField(InspectorContext context, Composite parent, Slot anchor) {
        super(context, parent, Messages.anchor, anchor, true, TimeAnchorField::candidates);
        document = new Slot(anchor.owner(), anchor.part(), Literals.TIME_SPEC__DOCUMENT);
    }

    /** The same in a row of its own, with its label. */
    static TimeAnchorField row(InspectorContext context, Composite parent, Slot anchor) {
        label(parent, Messages.anchor);
        return new TimeAnchorField(context, parent, anchor);
    }

    private static List<Element> candidates(Subject shown) {
        List<Element> candidates = new ArrayList<>(shown.session().dossier().getArticles());
        candidates.addAll(Candidates.events(shown));
        return candidates;
    }

    @Override
    @Nullable
    Element target() {
        Subject shown = subject();
        Object id = document.value(shown);
        return shown == null || id == null
                ? super.target()
                : shown.session().dossier().getArticles().stream().filter(article -> id.equals(article.getId()))
                        .findFirst().orElse(null);
    }

    @Override
    void point(@Nullable Element chosen) {
        choice = new Object();
        ModelCommand command = document.set(subject(), chosen instanceof Article article ? article.getId() : null);
        if (command != null) {
            execute(grouped(command));
        }
        write(chosen instanceof Article ? null : chosen);
    }

    @Override
    protected ModelCommand grouped(ModelCommand command) {
        return new GroupedCommand(choice, command);
    }
}
