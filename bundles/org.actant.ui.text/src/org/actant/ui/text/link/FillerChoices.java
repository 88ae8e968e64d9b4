package org.actant.ui.text.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.actant.core.commands.FillRole;
import org.actant.core.commands.FillRoleWithNew;
import org.actant.core.commands.FillRoleWithOwnWords;
import org.actant.core.commands.FillRoleWithWords;
import org.actant.core.commands.Selection;
import org.actant.core.identity.Identities;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anaphor;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.ui.elements.RoleInfo;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Asks what fills a role: what the words already stand for or take up, something new, an element of the dossier that
 * fits, or the words themselves.
 */
final class FillerChoices implements ChoiceSource {

    /** Stands for the row that lets the words fill the role themselves. */
    private static final Object BY_ITSELF = new Object();

    private final LinkContext context;
    private final Event event;
    private final RoleInfo role;
    private final @Nullable Selection words;
    /** What the words stand for already and can fill the role, and the span that does. */
    private final Map<Element, Anchored> spokenOf = new LinkedHashMap<>();
    private final Runnable done;
    private final Candidates candidates;
    private final Optional<EClass> kind;
    private final @Nullable TypeCycle type;

    FillerChoices(LinkContext context, Event event, RoleInfo role, @Nullable Selection words,
            List<Anchored> spans, Runnable done) {
        this.context = context;
        this.event = event;
        this.role = role;
        this.words = words;
        this.done = done;
        int offset = words != null ? words.ranges().begin() : spans.isEmpty() ? 0 : spans.get(0).getRanges().begin();
        spans.forEach(this::add);
        candidates = context.candidates(role.fits(), offset);
        kind = Stream.of(Literals.ACTOR, Literals.PLACE, Literals.TIME_EXPRESSION, Literals.ITEM)
                .filter(each -> role.fits().test((Element) ActantFactory.eINSTANCE.create(each))).findFirst();
        type = kind.map(context.types()::entityTypes).filter(types -> !types.isEmpty()).map(TypeCycle::new)
                .orElse(null);
        TypeCycle cycle = type;
        if (words != null && cycle != null) {
            cycle.likely(words);
        }
    }

    @Override
    public String title() {
        return LinkMessages.bind(LinkMessages.filler, role.label(), Labels.of(event));
    }

    @Override
    public List<Choice> choices(String typed) {
        List<Choice> choices = new ArrayList<>();
        List<Element> there = typed.isBlank() ? List.copyOf(spokenOf.keySet()) : List.of();
        there.forEach(element -> choices.add(context.choice(element)));
        String quote = words == null ? "" : words.quote();
        List<Element> found = typed.isBlank() ? candidates.likeliest(quote) : candidates.matching(typed);
        found.stream().filter(element -> isOther(element) && !there.contains(element))
                .forEach(element -> choices.add(context.choice(element)));
        TypeCycle cycle = type;
        if (words != null && cycle != null) {
            String name = typed.isBlank() ? quote : typed.strip();
            choices.add(there.isEmpty() ? 0 : choices.size(), EntityChoices.newOne(kind.get(), cycle, name));
        }
        if (words != null && typed.isBlank() && role.fits().test(ActantFactory.eINSTANCE.createLiteral())) {
            choices.add(there.isEmpty() ? Math.min(1, choices.size()) : choices.size(), new Choice(BY_ITSELF,
                    LinkMessages.bind(LinkMessages.byItself, Labels.shortened(quote, null)), LinkMessages.words, null,
                    false));
        }
        return choices;
    }

    private void add(Anchored span) {
        List<Element> elements = switch (span) {
            case Mention mention -> List.of(mention.getOf());
            case Anaphor anaphor -> List.copyOf(anaphor.getRefersTo());
            default -> List.of();
        };
        elements.stream().map(Identities::standingFor).filter(element -> isOther(element) && role.fits().test(element))
                .forEach(element -> spokenOf.putIfAbsent(element, span));
    }

    private boolean isOther(Element element) {
        return !Identities.areOne(element, event);
    }

    @Override
    public boolean hasTypes() {
        return words != null && type != null;
    }

    @Override
    public boolean cycle(int step) {
        TypeCycle cycle = type;
        return cycle != null && cycle.cycle(step);
    }

    @Override
    public boolean chooseType(String letter) {
        TypeCycle cycle = type;
        return cycle != null && cycle.choose(letter);
    }

    @Override
    public @Nullable ChoiceSource choose(Choice choice) {
        Element filler = choice.value() instanceof Element known ? known : null;
        Selection selected = words;
        if (choice.value() == BY_ITSELF && selected != null) {
            context.session().execute(new FillRoleWithOwnWords(event, role.key(), selected));
        } else if (filler != null) {
            context.session().execute(fill(filler));
        } else {
            filler = make((String) choice.value());
        }
        if (filler != null) {
            context.remember(filler);
        }
        done.run();
        return null;
    }

    private ModelCommand fill(Element filler) {
        Selection selected = words;
        Anchored evidence = spokenOf.get(filler);
        if (evidence != null) {
            return new FillRole(event, role.key(), filler, evidence);
        }
        return selected == null
                ? new FillRole(event, role.key(), filler, null)
                : new FillRoleWithWords(event, role.key(), selected, filler,
                        MentionForms.of(selected.quote(), filler));
    }

    private @Nullable Entity make(String name) {
        Selection selected = words;
        TypeCycle cycle = type;
        if (selected == null || cycle == null) {
            throw new IllegalStateException("Something new needs words and a type.");
        }
        FillRoleWithNew made = new FillRoleWithNew(context.session().dossier(), event, role.key(), selected,
                kind.get(), cycle.current().key(), name);
        context.session().execute(made);
        return made.entity();
    }

    @Override
    public boolean isComplete() {
        return candidates.isComplete();
    }
}
