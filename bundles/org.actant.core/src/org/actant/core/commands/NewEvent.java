package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Degree;
import org.actant.model.Dossier;
import org.actant.model.Event;
import org.actant.model.MentionForm;
import org.actant.model.Phase;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.actant.model.Volition;
import org.eclipse.jdt.annotation.Nullable;

/** Makes a new event from its trigger; it is actual until the analyst says otherwise. */
public final class NewEvent implements ModelCommand {

    private final Dossier dossier;
    private final Selection trigger;
    private final String type;
    private final String eventLabel;
    private final MentionForm form;
    private @Nullable Event event;

    /**
     * @param trigger    the words that say that it happens
     * @param type       key of its type in the ontology
     * @param eventLabel short name of the event
     * @param form       grammatical form of the trigger
     */
    public NewEvent(Dossier dossier, Selection trigger, String type, String eventLabel, MentionForm form) {
        this.dossier = dossier;
        this.trigger = trigger;
        this.type = type;
        this.eventLabel = eventLabel.strip().replaceAll("\\s+", " ");
        this.form = form;
    }

    @Override
    public String label() {
        return Messages.bind(Messages.newEvent, Labels.shortened(eventLabel, type));
    }

    @Override
    public void run(Edit edit) {
        Event made = ActantFactory.eINSTANCE.createEvent();
        made.setType(type);
        made.setLabel(eventLabel);
        made.setRealis(actual());
        edit.add(dossier, Literals.DOSSIER__EVENTS, made);
        LinkMention.add(edit, trigger, made, form);
        event = made;
    }

    /** The event that was made; null before the command has run. */
    public @Nullable Event event() {
        return event;
    }

    /** The realis of something that is simply reported: actual, affirmed, nobody's will, in full. */
    public static Realis actual() {
        Realis realis = ActantFactory.eINSTANCE.createRealis();
        realis.setActuality(Actuality.ACT);
        realis.setPolarity(Polarity.POS);
        realis.setVolition(Volition.NONE);
        realis.setPhase(Phase.NONE);
        realis.setDegree(Degree.FULL);
        return realis;
    }
}
