package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.actant.core.commands.LinkMention;
import org.actant.core.commands.NewEntity;
import org.actant.core.commands.Selection;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.MentionForm;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Ties words to an actor, a place, an item or a time expression: a new one, or one of the dossier. */
public final class EntityChoices implements ChoiceSource {

    private static final Map<EClass, String> KINDS = Map.of(Literals.ACTOR, LinkMessages.actor,
            Literals.PLACE, LinkMessages.place, Literals.ITEM, LinkMessages.item,
            Literals.TIME_EXPRESSION, LinkMessages.time);

    private final LinkContext context;
    private final EClass kind;
    private final Selection words;
    private final Runnable done;
    private final Candidates candidates;
    private final TypeCycle type;

    /**
     * @param kind  concrete subclass of Entity
     * @param words what is tied
     * @param done  is run after a link was made
     */
    public EntityChoices(LinkContext context, EClass kind, Selection words, Runnable done) {
        this.context = context;
        this.kind = kind;
        this.words = words;
        this.done = done;
        candidates = context.candidates(kind::isInstance, words.ranges().begin());
        type = new TypeCycle(context.types().entityTypes(kind));
        type.likely(words);
    }

    @Override
    public String title() {
        return LinkMessages.bind(LinkMessages.linkTo, Labels.shortened(words.quote(), null), name(kind));
    }

    @Override
    public List<Choice> choices(String typed) {
        String name = typed.isBlank() ? words.quote() : typed.strip();
        List<Choice> choices = new ArrayList<>();
        choices.add(newOne(kind, type, name));
        List<Element> found = typed.isBlank() ? candidates.likeliest(words.quote()) : candidates.matching(typed);
        found.forEach(element -> choices.add(context.choice(element)));
        return choices;
    }

    @Override
    public boolean hasTypes() {
        return true;
    }

    @Override
    public boolean cycle(int step) {
        return type.cycle(step);
    }

    @Override
    public boolean chooseType(String letter) {
        return type.choose(letter);
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        if (choice.value() instanceof Element element) {
            context.session().execute(new LinkMention(words, element, MentionForms.of(words.quote(), element)));
            context.remember(element);
        } else {
            NewEntity made = new NewEntity(context.session().dossier(), kind, type.current().key(),
                    (String) choice.value(), words, MentionForm.NAM);
            context.session().execute(made);
            Entity entity = made.entity();
            if (entity != null) {
                context.remember(entity);
            }
        }
        done.run();
        return null;
    }

    /** The row that makes a new entity; its value is the name. */
    static Choice newOne(EClass kind, TypeCycle type, String name) {
        String label = LinkMessages.bind(LinkMessages.newOne, name(kind), Labels.shortened(name, null));
        return new Choice(name, label, type.current().label(), type.current().colour(), true);
    }

    private static String name(EClass kind) {
        return KINDS.getOrDefault(kind, kind.getName());
    }

    @Override
    public boolean isComplete() {
        return candidates.isComplete();
    }
}
