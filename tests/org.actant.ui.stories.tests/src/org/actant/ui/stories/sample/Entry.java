package org.actant.ui.stories.sample;

import java.util.Set;
import org.actant.model.ActantPackage.Literals;

/** Enters a portion of the sample: words first, then what they are about, at last who claims it. */
record Entry(Hands hands, Portion portion) {

    void enter() {
        article();
        words();
        entities();
        events();
        claims();
    }

    private void article() {
        Node translation = hands.gold().translation();
        hands.desk().show(hands.desk().article());
        hands.pick("Translated", Literals.TRANSLATION_STATUS, translation, "status");
        hands.write("From", translation, "sourceLanguage");
        hands.pick("Level", Literals.EPISTEMIC_LEVEL, translation, "epistemic");
    }

    private void words() {
        EnterEntity entities = new EnterEntity(hands);
        portion.begun("entities").forEach(entity -> entities.words(entity, portion.words(entity, "mentions")));
        EnterEvent events = new EnterEvent(hands);
        portion.begun("events").forEach(
                event -> events.words(event, portion.words(event, "triggers"), portion.words(event, "cues")));
        portion.whole("anaphora").forEach(new EnterAnaphor(hands)::enter);
    }

    private void entities() {
        EnterEntity entities = new EnterEntity(hands);
        portion.whole("entities").forEach(entities::form);
        portion.whole("entities").forEach(entities::others);
        EnterConnection connections = new EnterConnection(hands);
        portion.whole("relations").stream().filter(relation -> isBetween(relation, Set.of("entities")))
                .forEach(connections::relation);
    }

    private void events() {
        EnterConnection connections = new EnterConnection(hands);
        EnterEvent events = new EnterEvent(hands);
        portion.whole("events").forEach(events::form);
        EnterRoles roles = new EnterRoles(hands);
        portion.whole("events").forEach(roles::enter);
        portion.whole("relations").stream().filter(relation -> !isBetween(relation, Set.of("entities")))
                .forEach(connections::relation);
        portion.links().forEach(connections::link);
    }

    private boolean isBetween(Node relation, Set<String> lists) {
        return relation.texts("source").stream().allMatch(id -> lists.contains(hands.gold().list(id)));
    }

    private void claims() {
        EnterSource sources = new EnterSource(hands);
        portion.whole("sources").forEach(source -> sources.enter(source,
                hands.gold().get(source.text("actor")).nodes("mentions")));
        EnterClaims claims = new EnterClaims(hands);
        portion.claims().forEach(claims::enter);
        portion.claims().forEach(claims::contradictions);
        portion.whole("sources").forEach(sources::form);
    }
}
