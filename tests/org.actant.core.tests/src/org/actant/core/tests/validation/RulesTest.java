package org.actant.core.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.actant.core.ontology.Ontologies;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.core.tests.SampleDossier;
import org.actant.core.tests.TestCommand;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Validator;
import org.actant.core.validation.rules.ShippedRules;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.AnchorState;
import org.actant.model.TextRanges;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule where it fires, where it does not, and each of its ways out: taken, undone, done again. */
class RulesTest {

    @TempDir
    Path folder;
    private SampleDossier sample;
    private final Validator validator = new Validator(ShippedRules.all(), new Ontologies(List.of()));

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.actant.core.tests.validation.RuleCases#all")
    void aRuleFiresWhereItShouldAndItsWaysOutAreUndone(String rule, Severity severity, int fixes,
            Function<SampleDossier, Consumer<Edit>> fires, Function<SampleDossier, Consumer<Edit>> silent)
            throws Exception {
        sample.session.execute(TestCommand.of("Fault", fires.apply(sample)));
        sample.session.save();
        Map<String, String> before = sample.files();
        Finding finding = the(rule);
        assertEquals(severity, finding.severity(), finding::message);
        assertFalse(finding.message().contains("{"), finding.message());
        assertEquals(fixes, finding.fixes().size(), () -> finding.fixes().toString());
        for (QuickFix fix : finding.fixes()) {
            assertFalse(fix.label().isBlank() || fix.label().contains("{"), fix.label());
            ModelCommand command = command(fix);
            assertTrue(sample.session.execute(command), fix.label());
            assertEquals(null, find(rule), () -> fix.label() + " ends it");
            sample.session.save();
            Map<String, String> after = sample.files();
            sample.session.undo();
            sample.session.save();
            assertEquals(before, sample.files(), fix.label());
            sample.session.redo();
            sample.session.save();
            assertEquals(after, sample.files(), fix.label());
            sample.session.undo();
            sample.session.save();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.actant.core.tests.validation.RuleCases#all")
    void aRuleIsSilentWhereNothingIsWrong(String rule, Severity severity, int fixes,
            Function<SampleDossier, Consumer<Edit>> fires, Function<SampleDossier, Consumer<Edit>> silent)
            throws Exception {
        sample.session.execute(TestCommand.of("No fault", silent.apply(sample)));
        assertEquals(null, find(rule));
    }

    @Test
    void aHedgeThatIsACueAlreadyWasLookedAt() throws Exception {
        sample.session.execute(TestCommand.of("Hedged", edit -> {
            RuleCases.hedged(sample, edit, Actuality.ACT);
            edit.set(sample.cue, Literals.ANCHORED__RANGES, SampleDossier.ranges("k\u00f6nnte"));
        }));
        assertEquals(null, find("hedge"));
    }

    @Test
    void wordsAreFoundAgainAtThePlaceWhoseSurroundingsAreAlike() throws Exception {
        sample.session.execute(TestCommand.of("Lost", edit -> {
            edit.set(sample.annaMention, Literals.ANCHORED__RANGES, TextRanges.of(0, 2));
            edit.set(sample.annaMention, Literals.ANCHORED__ANCHOR_STATE, AnchorState.LOST);
        }));
        sample.session.execute(command(the("anchor").fixes().get(0)));
        assertEquals(SampleDossier.ranges("Anna Berg"), sample.annaMention.getRanges());
        assertEquals(AnchorState.OK, sample.annaMention.getAnchorState());
    }

    private static ModelCommand command(QuickFix fix) {
        return switch (fix) {
            case QuickFix.Act act -> act.command();
            case QuickFix.Choose choose -> choose.command().apply(choose.candidates().get().get(0));
        };
    }

    private Finding the(String rule) throws Exception {
        Finding finding = find(rule);
        assertTrue(finding != null, () -> "nothing found by " + rule);
        return finding;
    }

    private @Nullable Finding find(String rule) throws Exception {
        return validator.validate(sample.session, new NullProgressMonitor()).stream()
                .filter(finding -> finding.rule().equals(rule)).findFirst().orElse(null);
    }
}
