package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.List;

import org.actant.core.commands.NewEvent;
import org.actant.core.commands.Selection;
import org.actant.core.names.Folding;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.ui.elements.TypeInfo;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes a new event with words as its trigger, in two steps: its type, then its label. An event of the dossier may be
 * chosen instead of a type; then the words become a further trigger of it.
 */
public final class EventChoices extends EventWordsChoices {

    private static final int EVENTS_FIRST = 3;

    /**
     * @param words the trigger
     * @param done  is run after the event was made
     */
    public EventChoices(LinkContext context, Selection words, Runnable done) {
        super(context, words, done);
    }

    @Override
    public String title() {
        return ask(LinkMessages.eventType);
    }

    @Override
    public List<Choice> choices(String typed) {
        List<Choice> choices = new ArrayList<>();
        if (typed.isBlank()) {
            List<Element> alike = events().alike(words().quote()).stream().limit(EVENTS_FIRST).toList();
            alike.forEach(event -> choices.add(context().choice(event)));
            context().types().eventTypes().forEach(type -> choices.add(row(type)));
            events().likeliest("").stream().filter(event -> !alike.contains(event))
                    .forEach(event -> choices.add(context().choice(event)));
            return choices;
        }
        String folded = Folding.fold(typed);
        context().types().eventTypes().stream().filter(type -> matches(type, folded))
                .forEach(type -> choices.add(row(type)));
        events().matching(typed).forEach(event -> choices.add(context().choice(event)));
        return choices;
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        if (choice.value() instanceof TypeInfo type) {
            return new LabelStep(type);
        }
        mention((Event) choice.value());
        return null;
    }

    private static boolean matches(TypeInfo type, String folded) {
        return Folding.fold(type.label()).contains(folded) || Folding.fold(type.key()).contains(folded);
    }

    private static Choice row(TypeInfo type) {
        String letter = type.letter();
        return new Choice(type, LinkMessages.bind(LinkMessages.newEvent, type.label()), letter == null ? "" : letter,
                type.colour(), false);
    }

    /** Asks for the label of the event. */
    private final class LabelStep implements ChoiceSource {

        private final TypeInfo type;

        LabelStep(TypeInfo type) {
            this.type = type;
        }

        @Override
        public String title() {
            return LinkMessages.bind(LinkMessages.eventLabel, type.label());
        }

        @Override
        public String prefill() {
            return Labels.shortened(words().quote(), null);
        }

        @Override
        public List<Choice> choices(String typed) {
            String label = typed.isBlank() ? prefill() : typed.strip();
            return List.of(new Choice(label, LinkMessages.bind(LinkMessages.newEvent, label), type.label(),
                    type.colour(), false));
        }

        @Override
        public @Nullable ChoiceSource choose(Choice choice) {
            NewEvent made = new NewEvent(context().session().dossier(), words(), type.key(), (String) choice.value(),
                    MentionForms.ofTrigger(words().quote()));
            context().session().execute(made);
            Event event = made.event();
            if (event != null) {
                context().remember(event);
            }
            done();
            return null;
        }
    }
}
