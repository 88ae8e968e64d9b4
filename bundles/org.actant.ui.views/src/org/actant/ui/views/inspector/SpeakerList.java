package org.actant.ui.views.inspector;

import org.actant.core.commands.AddSource;
import org.actant.core.commands.Speaker;
import org.actant.core.names.TypeEvidence;
import org.actant.model.ActantFactory;
import org.actant.model.Element;
import org.actant.model.Source;
import org.actant.ui.views.ElementDialog;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** An ordered list of sources; who is none yet becomes one when added: an actor, or a voice whose name was typed. */
final class SpeakerList extends ElementList {

    private final EReference list;
    private final String heading;
    private final TypeEvidence evidence = new TypeEvidence();

    /** @param list a list of sources of what is shown */
    SpeakerList(InspectorContext context, Composite parent, String heading, EReference list) {
        super(context, parent, heading, Slot.of(list), true, Candidates::speakers);
        this.heading = heading;
        this.list = list;
    }

    @Override
    void add(Subject subject) {
        Element chosen = new ElementDialog(control().getShell(), heading, Candidates.speakers(subject),
                context().types()).allowing(Messages.newSource, SpeakerList::named).choose();
        Speaker speaker = chosen == null ? null : speaker(chosen);
        if (speaker != null) {
            context().actions().execute(subject.session(),
                    new AddSource(subject.session().dossier(), subject.first(), list, speaker));
        }
    }

    private @Nullable Speaker speaker(Element chosen) {
        Speaker known = chosen.eContainer() == null ? null : Speaker.of(chosen);
        if (known != null || !(chosen instanceof Source source)) {
            return known;
        }
        String name = source.getName();
        return new Speaker.Unknown(name, evidence.likelySource(name));
    }

    private static Source named(String name) {
        Source source = ActantFactory.eINSTANCE.createSource();
        source.setName(name);
        return source;
    }
}
