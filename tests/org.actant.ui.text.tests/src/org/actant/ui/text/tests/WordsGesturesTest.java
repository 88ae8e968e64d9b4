package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.actant.core.commands.NewConnection;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anaphor;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Qualifier;
import org.actant.model.QualifierAspect;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.link.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that take up others, qualify an event, fill a role themselves or show a relation, marked with keys alone. */
class WordsGesturesTest {

    private static final String TEXT = "Anna Berg traf Bo Lind unerwartet. Dar\u00fcber berichtet die Zeitung.";

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void makeDesk() throws IOException {
        desk = new Desk(folder, TEXT);
    }

    private Event event(String words, String type) {
        desk.select(words);
        Gesture.NEW_EVENT.perform(desk.gestures);
        desk.surface.answer(type, 0);
        desk.surface.answer(words, 0);
        return desk.sample.session.dossier().getEvents().getLast();
    }

    private void anaphor(Event... events) {
        desk.select("Dar\u00fcber");
        Gesture.ANAPHOR.perform(desk.gestures);
        for (Event event : events) {
            desk.surface.answer(event.getLabel(), 0);
        }
    }

    @Test
    void aWordTakesUpOneEventAfterTheOther() {
        Event meeting = event("traf", "");
        Event surprise = event("unerwartet", "");
        anaphor(meeting, surprise);
        desk.surface.answer("", 0);
        assertNull(desk.surface.asked());
        Anaphor anaphor = desk.sample.article.getAnaphora().get(0);
        assertEquals(List.of(meeting, surprise), anaphor.getRefersTo());
        assertSame(anaphor, desk.focus.anchor());
        desk.sample.session.undo();
        assertEquals(List.of(meeting), anaphor.getRefersTo());
        anaphor(surprise);
        assertEquals(List.of(anaphor), desk.sample.article.getAnaphora());
        assertEquals(List.of(meeting, surprise), anaphor.getRefersTo());
    }

    @Test
    void whatWordsTakeUpFillsARoleWithTheseWordsAsEvidence() {
        Event meeting = event("traf", "");
        Event report = event("berichtet", "");
        anaphor(meeting);
        desk.surface.forget();
        desk.focus.show(report);
        desk.select("Dar\u00fcber");
        Gesture.FILL_ROLE.perform(desk.gestures);
        desk.surface.answer("topic", 0);
        desk.surface.answer("", 0);
        Participation topic = report.getParticipations().get(0);
        assertSame(meeting, topic.getFiller());
        assertEquals(List.of(topic), desk.sample.article.getAnaphora().get(0).getEvidenceOf());
        assertEquals(2, desk.sample.article.getMentions().size());
    }

    @Test
    void wordsFillARoleThemselves() {
        Event report = event("berichtet", "");
        desk.select("unerwartet");
        Gesture.FILL_ROLE.perform(desk.gestures);
        desk.surface.answer("topic", 0);
        List<Choice> rows = desk.surface.asked().choices("");
        desk.surface.answer("",
                rows.stream().map(Choice::label).toList().indexOf("\u201cunerwartet\u201d as it stands"));
        Participation topic = report.getParticipations().get(0);
        assertNull(topic.getFiller());
        Literal words = desk.sample.article.getLiterals().get(0);
        assertEquals("unerwartet", words.getQuote());
        assertEquals(List.of(topic), words.getEvidenceOf());
        desk.sample.session.undo();
        assertTrue(desk.sample.article.getLiterals().isEmpty());
        assertTrue(report.getParticipations().isEmpty());
    }

    @Test
    void wordsSayHowSomethingHappens() {
        Event meeting = event("traf", "");
        desk.select("unerwartet");
        Gesture.QUALIFY.perform(desk.gestures);
        desk.surface.answer("", 0);
        Qualifier qualifier = desk.sample.article.getQualifiers().get(0);
        assertSame(meeting, qualifier.getOf());
        assertSame(QualifierAspect.MANNER, qualifier.getAspect());
        assertSame(qualifier, desk.focus.anchor());
    }

    @Test
    void nothingIsQualifiedWithoutAnEvent() {
        desk.select("unerwartet");
        Gesture.QUALIFY.perform(desk.gestures);
        assertNull(desk.surface.asked());
        assertTrue(desk.surface.told.contains("event"), desk.surface.told);
    }

    @Test
    void wordsShowTheCurrentRelation() {
        Entity anna = desk.sample.entity(Literals.ACTOR, "Person", "Anna Berg");
        Entity bo = desk.sample.entity(Literals.ACTOR, "Person", "Bo Lind");
        desk.sample.session.execute(new NewConnection(desk.sample.session.dossier(), Literals.RELATION, "partner-of",
                List.of(anna), List.of(bo)));
        desk.focus.show(desk.sample.session.dossier().getRelations().get(0));
        desk.select("Zeitung");
        Gesture.LINK_EVENT.perform(desk.gestures);
        desk.surface.answer("", 0);
        Mention evidence = desk.sample.article.getMentions().getLast();
        assertSame(desk.sample.session.dossier().getRelations().get(0), evidence.getOf());
        assertEquals("Zeitung", evidence.getQuote());
    }
}
