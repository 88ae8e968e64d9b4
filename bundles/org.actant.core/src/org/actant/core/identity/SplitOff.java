package org.actant.core.identity;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds that some words of an entity or event stand for another one of the same kind and type, which is made from them.
 * The roles that these words fill, and the claims that they carry, go with them.
 */
public final class SplitOff implements ModelCommand {

    private final Dossier dossier;
    private final Element whole;
    private final List<Mention> mentions;
    private final String name;
    private @Nullable Element part;

    /**
     * @param dossier  the dossier
     * @param whole    the entity or event that the words stood for
     * @param mentions words of it, at least one
     * @param name     what the new one is called
     * @throws IllegalArgumentException if there are no words, if one stands for something else, or if {@code whole} is
     *                                  neither entity nor event
     */
    public SplitOff(Dossier dossier, Element whole, List<Mention> mentions, String name) {
        if (Identities.feature(whole) == null) {
            throw new IllegalArgumentException("Only entities and events are split.");
        }
        if (mentions.isEmpty() || mentions.stream().anyMatch(mention -> mention.getOf() != whole)) {
            throw new IllegalArgumentException("What is split off are mentions of the element.");
        }
        this.dossier = dossier;
        this.whole = whole;
        this.mentions = List.copyOf(mentions);
        this.name = name.strip();
    }

    @Override
    public String label() {
        return Messages.bind(Messages.splitOff, Labels.shortened(name, "?"), Labels.of(whole));
    }

    @Override
    public void run(Edit edit) {
        Element made = whole instanceof Event event ? event(edit, event) : entity(edit, (Entity) whole);
        new Reassignment(edit, mentions, made).run();
        part = made;
    }

    private Entity entity(Edit edit, Entity from) {
        Entity made = (Entity) ActantFactory.eINSTANCE.create(from.eClass());
        made.setType(from.getType());
        made.setName(name);
        made.setDefiniteness(from.getDefiniteness());
        edit.add(dossier, Literals.DOSSIER__ENTITIES, made);
        return made;
    }

    private Event event(Edit edit, Event from) {
        Event made = ActantFactory.eINSTANCE.createEvent();
        made.setType(from.getType());
        made.setMode(from.getMode());
        made.setLabel(name);
        made.setRealis(EcoreUtil.copy(from.getRealis()));
        edit.add(dossier, Literals.DOSSIER__EVENTS, made);
        return made;
    }

    /** What was split off; null before the command has run. */
    public @Nullable Element part() {
        return part;
    }
}
