package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Coding;
import org.actant.model.Dossier;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes an event after the pattern of another one: type, codings, who fills which role, place and realis. Words and times
 * are those of the other event alone, so every filler of the copy is implied, and a role that words fill by themselves
 * has no filler in the copy; it waits for one if the type requires it.
 */
public final class CopyEvent implements ModelCommand {

    private final Dossier dossier;
    private final Event pattern;
    private @Nullable Event copy;

    /**
     * @param dossier where the copy goes
     * @param pattern the event that is copied
     */
    public CopyEvent(Dossier dossier, Event pattern) {
        this.dossier = dossier;
        this.pattern = pattern;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.copyEvent, Labels.of(pattern));
    }

    @Override
    public void run(Edit edit) {
        Event made = ActantFactory.eINSTANCE.createEvent();
        made.setLabel(Messages.bind(Messages.copyOf, Labels.of(pattern)));
        made.setType(pattern.getType());
        made.setMode(pattern.getMode());
        made.setPlace(pattern.getPlace());
        made.setPlaceImplied(pattern.getPlace() != null);
        made.getOpenRoles().addAll(pattern.getOpenRoles());
        made.setRealis(EcoreUtil.copy(pattern.getRealis()));
        for (Coding coding : pattern.getCodings()) {
            made.getCodings().add(EcoreUtil.copy(coding));
        }
        edit.add(dossier, Literals.DOSSIER__EVENTS, made);
        for (Participation participation : pattern.getParticipations()) {
            if (participation.getFiller() != null) {
                edit.add(made, Literals.EVENT__PARTICIPATIONS, copy(participation));
            }
        }
        copy = made;
    }

    private static Participation copy(Participation participation) {
        Participation made = ActantFactory.eINSTANCE.createParticipation();
        made.setRole(participation.getRole());
        made.setFiller(participation.getFiller());
        made.setRealis(EcoreUtil.copy(participation.getRealis()));
        made.setImplied(true);
        return made;
    }

    /** The copy; null before the command has run. */
    public @Nullable Event copy() {
        return copy;
    }
}
