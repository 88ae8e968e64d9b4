package org.actant.core.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import org.actant.core.commands.AddPart;
import org.actant.core.commands.Delete;
import org.actant.core.commands.NewEntity;
import org.actant.core.commands.SetFeature;
import org.actant.core.names.NameIndex;
import org.actant.core.names.NameMatch;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.MentionForm;
import org.actant.model.Name;
import org.actant.model.Place;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

    private static final String CYRILLIC = "\u041b\u0443\u043a\u0430\u0448\u0435\u043d\u043a\u043e";

    @TempDir
    private Path folder;
    private DossierSession session;
    private NameIndex index;

    @BeforeEach
    void open() throws IOException {
        session = DossierSession.create(folder, "Namen");
        index = NameIndex.of(session);
    }

    private Entity add(EClass kind, String type, String name) {
        NewEntity made = new NewEntity(session.dossier(), kind, type, name, null, MentionForm.NAM);
        session.execute(made);
        return made.entity();
    }

    private Entity actor(String name) {
        return add(Literals.ACTOR, "Person", name);
    }

    private List<String> found(String words) {
        return names(index.find(words, Actor.class::isInstance, List.of()));
    }

    private static List<String> names(Collection<NameMatch> matches) {
        return matches.stream().map(match -> Labels.of(match.element())).toList();
    }

    @ParameterizedTest
    @CsvSource({
            "Belarus, belarussischen",
            "Alexander Lukaschenko, Lukaschenkos",
            "M\u00e1ria K\u0151v\u00e1ri, Kovari",
            "United States America, USA",
            "USA, United States America",
            "Hafenbeh\u00f6rde, Hafenbeh\u00f6rden",
            "Stra\u00dfe, STRASSE",
            "Lukaschenko, Lukashenko",
            "Lukashenko, Loukachenko",
            "Lukaschenko, " + CYRILLIC,
            CYRILLIC + ", Lukaschenkos",
            "Boris Jelzin, Yeltsin",
            "Boris Jelzin, \u0415\u043b\u044c\u0446\u0438\u043d",
            "Gorbatschow, Gorbachev",
            "Chruschtschow, Khrushchev",
            "Michail Chodorkowski, Khodorkovsky",
            "Selenskyj, \u0417\u0435\u043b\u0435\u043d\u0441\u044c\u043a\u0438\u0439",
            "Janukowitsch, Yanukovych",
            "Juschtschenko, \u042e\u0449\u0435\u043d\u043a\u043e",
            "Kiew, \u041a\u0438\u0457\u0432",
            "Tsipras, \u03a4\u03c3\u03af\u03c0\u03c1\u03b1\u03c2",
            "Mohammed, \u0645\u062d\u0645\u062f",
            "Aserbaidschan, Azerbaijan",
            "Binnenhafen, hafen"})
    void formsOfANameFindIt(String name, String words) {
        actor("Genf");
        actor(name);
        actor("Minsk");
        assertEquals(name, found(words).get(0));
    }

    @ParameterizedTest
    @CsvSource({"Minsk, Genf", "Kaffee, Kiew", "Meier, Maler", "Anna, Anton", "Bush, Busch"})
    void otherNamesAreNotTheSame(String name, String words) {
        actor(name);
        List<NameMatch> found = index.find(words, Actor.class::isInstance, List.of());
        assertTrue(found.isEmpty() || found.get(0).likeness() < 90, found::toString);
    }

    @Test
    void sameLettersComeBeforeEndingsSoundsBeginningsAndParts() {
        actor("Neuminskau");
        actor("Minsker Hafen");
        actor("Hafen Minsk");
        actor("Minsks");
        actor("\u041c\u0438\u043d\u0441\u043a");
        actor("Minsk");
        assertEquals(List.of("Minsk", "Minsks", "\u041c\u0438\u043d\u0441\u043a"), found("Minsk").subList(0, 3));
        assertEquals(6, found("Minsk").size());
        assertEquals("Neuminskau", found("Minsk").get(5));
    }

    @Test
    void preferredOnesComeBeforeOthersThatAreAsLikely() {
        Entity anna = actor("Meier, Anna");
        Entity bo = actor("Meier, Bo");
        assertEquals(List.of("Meier, Bo", "Meier, Anna"),
                names(index.find("Meier", Actor.class::isInstance, List.of(bo, anna))));
        assertEquals("Meier, Bo", names(index.some(Actor.class::isInstance, List.of(bo))).get(0));
    }

    @Test
    void theIndexFollowsEveryChangeItsUndoAndItsRedo() {
        Entity actor = actor("Anna");
        assertEquals(List.of("Anna"), found("anna"));
        session.execute(new SetFeature(actor, Literals.ENTITY__NAME, "Berta"));
        assertEquals(List.of(), found("anna"));
        assertEquals(List.of("Berta"), found("berta"));
        Name alias = ActantFactory.eINSTANCE.createName();
        alias.setText("Clara");
        session.execute(new AddPart(actor, Literals.ENTITY__NAMES, alias));
        assertEquals(List.of("Berta"), found("clara"));
        session.execute(new Delete(List.of(actor)));
        assertEquals(List.of(), found("clara"));
        session.undo();
        assertEquals(List.of("Berta"), found("clara"));
        session.undo();
        session.undo();
        assertEquals(List.of("Anna"), found("anna"));
        session.redo();
        assertEquals(List.of("Berta"), found("berta"));
        assertEquals(1, index.size());
    }

    @Test
    void onlyKindsThatAreWantedAreFound() {
        add(Literals.PLACE, "City", "Minsk");
        actor("Minsk");
        List<NameMatch> places = index.find("minsk", Place.class::isInstance, List.of());
        assertEquals(1, places.size());
        assertTrue(places.get(0).element() instanceof Place);
        assertEquals(1, index.some(Place.class::isInstance, List.of()).size());
    }

    @Test
    void wordsWithoutLettersFindNothing() {
        actor("Minsk");
        assertEquals(List.of(), found(" - "));
        assertEquals(List.of(), found(""));
        assertFalse(index.some(Actor.class::isInstance, List.of()).isEmpty());
    }

    @Test
    void thousandsThatComeAtOnceAreFound() {
        session.execute(new ManyActors(session, 0, 5_000));
        assertEquals(5_000, index.size());
        assertEquals("Akteur 4710", found("akteur 4710").get(0));
    }

    @Test
    void whileManyNamesArePreparedLettersAloneFindThemAtOnceAndSoundsAfterwards() throws IOException {
        DossierSession large = DossierSession.create(folder.resolve("large"), "Namen");
        large.execute(new ManyActors(large, 0, 50_000));
        NewEntity made = new NewEntity(large.dossier(), Literals.ACTOR, "Person", CYRILLIC, null, MentionForm.NAM);
        large.execute(made);
        NameIndex preparing = NameIndex.of(large);
        boolean wasReady = preparing.isReady();
        assertEquals("Akteur 4710", names(preparing.find("AKTEUR 4710", Actor.class::isInstance, List.of())).get(0));
        assertEquals(NameIndex.MOST, preparing.find("zeit", Actor.class::isInstance, List.of()).size());
        assertEquals(CYRILLIC, names(preparing.some(Actor.class::isInstance, List.of(made.entity()))).get(0));
        assertFalse(wasReady, "50,000 names were prepared before anybody asked");
        assertEquals(50_001, preparing.size());
        assertTrue(preparing.isReady());
        assertEquals(CYRILLIC, names(preparing.find("Lukaschenko", Actor.class::isInstance, List.of())).get(0));
    }

    @Test
    void namesThatWereThereAtFirstAreForgottenAndComeBack() throws IOException {
        DossierSession filled = DossierSession.create(folder.resolve("filled"), "Namen");
        filled.execute(new ManyActors(filled, 0, 300));
        NameIndex there = NameIndex.of(filled);
        assertEquals(300, there.size());
        Entity gone = filled.dossier().getEntities().get(7);
        filled.execute(new Delete(List.of(gone)));
        assertFalse(names(there.find("Zeitung 7", Actor.class::isInstance, List.of())).contains("Zeitung 7"));
        filled.undo();
        assertEquals("Zeitung 7", names(there.find("Zeitung 7", Actor.class::isInstance, List.of())).get(0));
        assertEquals(300, there.size());
    }

    /** What a key press costs must not grow with the dossier. */
    @Test
    void aSearchTouchesOnlyWhatIsAlike() {
        session.execute(new ManyActors(session, 0, 1_000));
        long few = cost("akteur 77", "a", "zeitung 12", "ministerium", "lukaschenko");
        session.execute(new ManyActors(session, 1_000, 20_000));
        long many = cost("akteur 77", "a", "zeitung 12", "ministerium", "lukaschenko");
        assertTrue(many <= 2 * few + NameIndex.MOST, few + " compared among 1,000, but " + many + " among 20,000");
        assertTrue(many < 5 * 5 * NameIndex.MOST, many + " compared");
        assertEquals(0, cost("xqzw"));
    }

    private long cost(String... words) {
        long before = index.compared();
        for (String each : words) {
            index.find(each, Element.class::isInstance, List.of());
        }
        return index.compared() - before;
    }

    private record ManyActors(DossierSession session, int from, int to) implements ModelCommand {

        @Override
        public String label() {
            return "Many actors";
        }

        @Override
        public void run(Edit edit) {
            IntStream.range(from, to).forEach(number -> {
                Actor actor = ActantFactory.eINSTANCE.createActor();
                actor.setType("Person");
                actor.setName((number % 2 == 0 ? "Akteur " : "Zeitung ") + number);
                edit.add(session.dossier(), Literals.DOSSIER__ENTITIES, actor);
            });
        }
    }
}
