package org.actant.ui.stories.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.actant.core.grading.EffectiveGrade;
import org.actant.model.Claim;
import org.actant.ui.elements.TypeInfo;
import org.actant.ui.text.gestures.Gesture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person enters a claim that reached us through three sources, none of which the dossier knew before. */
class ChainOfSourcesTest {

    private static final String TEXT = "Minsk soll Gefangene freigelassen haben, schreibt die Post: Eine Agentur beruft "
            + "sich auf Diplomaten.";
    private static final String EVENT = "Freilassung";

    @TempDir
    Path temp = Path.of("");

    @Test
    void aClaimGetsAChainOfThreeSourcesAndTheGradeOfItsWeakestLink() throws Exception {
        Path text = Files.writeString(temp.resolve("article.txt"), TEXT);
        SampleFile entered = Shared.onTheScreen(() -> {
            try (Desk desk = new Desk(temp.resolve("dossier"), text)) {
                enter(desk);
                return desk.export(temp.resolve("entered.json"));
            }
        });
        Node claim = entered.all("claims").findFirst().orElseThrow();
        assertEquals(List.of("Post", "Agentur", "Diplomaten"),
                claim.texts("sourceChain").stream().map(entered::name).toList());
        assertEquals(EVENT, entered.name(claim.text("about")));
        assertEquals(false, claim.is("scopeCertain"));
        assertEquals("3", claim.text("credibility"));
        assertEquals(List.of("soll"),
                claim.texts("cues").stream().map(cue -> entered.get(cue).text("text")).toList());
        assertEquals(Map.of("Post", "C", "Agentur", "B", "Diplomaten", "F"),
                Map.of("Post", reliability(entered, "Post"),
                        "Agentur", reliability(entered, "Agentur"), "Diplomaten", reliability(entered, "Diplomaten")));
    }

    private static String reliability(SampleFile entered, String source) {
        return entered.all("sources").filter(each -> source.equals(each.text("name"))).findFirst().orElseThrow()
                .text("reliability");
    }

    private static void enter(Desk desk) {
        EditorHands editor = new EditorHands(desk);
        InspectorHands inspector = new InspectorHands(desk);
        select(editor, "freigelassen");
        editor.press(Gesture.NEW_EVENT);
        editor.answer("", row -> row.value() instanceof TypeInfo type && "RETREAT".equals(type.key()));
        editor.answer(EVENT, row -> true);
        editor.press(Gesture.CLAIM);
        editor.answer("Post", row -> true);
        Claim claim = desk.article().getClaims().get(0);
        desk.show(claim);
        select(editor, "soll");
        editor.press(Gesture.CUE);
        desk.show(claim);
        for (String source : List.of("Agentur", "Diplomaten")) {
            inspector.choose("Add to Chain of sources", source, row -> row.contains(source));
        }
        inspector.check("scope is certain", false);
        inspector.pick("Credibility", "3 \u2013 " + desk.types().scaleValue("credibility", "3"));
        Map.of("Post", "C", "Agentur", "B", "Diplomaten", "F").forEach((source, grade) -> {
            desk.show(desk.source(source));
            inspector.pick("Reliability", grade + " \u2013 " + desk.types().scaleValue("reliability", grade));
        });
        assertEquals("F3", EffectiveGrade.of(claim).text());
    }

    private static void select(EditorHands editor, String words) {
        int begin = TEXT.indexOf(words);
        editor.select(begin, begin + words.length());
    }
}
