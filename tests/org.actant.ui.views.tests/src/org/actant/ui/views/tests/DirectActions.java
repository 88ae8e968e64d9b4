package org.actant.ui.views.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.actant.core.operations.DeleteElements;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.views.inspector.InspectorContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Executes what the form asks for. */
@NonNullByDefault({RETURN_TYPE, FIELD})
final class DirectActions implements InspectorContext.Actions {

    @Nullable
    Element selected;
    List<String> consequences = List.of();

    @Override
    public void execute(DossierSession session, ModelCommand command) {
        session.execute(command);
    }

    @Override
    public void propose(DossierSession session, ModelCommand command, List<String> told) {
        consequences = told;
        session.execute(command);
    }

    @Override
    public void delete(DossierSession session, Collection<? extends Element> elements) {
        try {
            new DeleteElements().run(session, elements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void reveal(DossierSession session, Element element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void select(DossierSession session, Element element) {
        selected = element;
    }

    @Override
    public void typed() {
        // the panel knows
    }

    @Override
    public void resized() {
        // the panel lays itself out
    }
}
