package org.actant.core.tests.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.SetFeature;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyCheck;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.edit.AddType;
import org.actant.core.ontology.edit.MergeTypes;
import org.actant.core.ontology.edit.OwnCopy;
import org.actant.core.ontology.edit.SetTypeKeys;
import org.actant.core.ontology.edit.SetEntryText;
import org.actant.core.ontology.edit.SplitType;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.ConnectionType;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.TypeContrast;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of two types is in the one that they become. */
class MergeTypesTest {

    private static final TypeRef CONSULT = new TypeRef(TypeKind.EVENT, "CONSULT");
    private static final TypeRef BEFORE = new TypeRef(TypeKind.LINK, "BEFORE");
    private static final TypeRef TRANSPORT = new TypeRef(TypeKind.EVENT, "TRANSPORT");
    private static final TypeRef CAUSES = new TypeRef(TypeKind.LINK, "CAUSES");

    @TempDir
    Path folder;
    private SampleDossier sample;
    private OwnCopy own;
    private final Ontologies ontologies = new Ontologies(List.of());

    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(folder.resolve("d"));
        own = new OwnCopy(sample.session, ontologies);
    }

    @Test
    void mergedEventTypesKeepTheRolesThatElementsHave() {
        sample.session.execute(new MergeTypes(own, CONSULT, TRANSPORT));
        assertEquals("TRANSPORT", sample.talks.getType());
        assertEquals(0, index().role("TRANSPORT", "participant").orElseThrow().getMin());
    }

    @Test
    void aMergedEventTypeGetsModesCodesAndWordsThatItLacks() {
        sample.session.execute(new SetEntryText(own, TRANSPORT, Literals.TERM__LABEL, Literals.LOCAL_TEXT__DE, ""));
        sample.session.execute(new SetEntryText(own, CONSULT, Literals.TERM__LABEL, Literals.LOCAL_TEXT__DE, "Reden"));
        String english = event("TRANSPORT").getLabel().getEn();
        EventType from = EcoreUtil.copy(event("CONSULT"));
        EventType before = EcoreUtil.copy(event("TRANSPORT"));
        sample.session.execute(new SetFeature(sample.talks, Literals.EVENT__MODE, "visit"));
        sample.session.execute(new MergeTypes(own, CONSULT, TRANSPORT));
        EventType merged = event("TRANSPORT");
        assertEquals(english, merged.getLabel().getEn());
        assertEquals("Reden", merged.getLabel().getDe());
        assertEquals(before.getDefinition().getEn(), merged.getDefinition().getEn());
        assertTrue(index().mode("TRANSPORT", sample.talks.getMode()).isPresent());
        assertEquals(before.getModes().size() + from.getModes().size(), merged.getModes().size());
        assertTrue(EcoreUtil.equals(from.getModes(),
                merged.getModes().subList(before.getModes().size(), merged.getModes().size())));
        assertTrue(from.getCodings().stream().allMatch(coding -> merged.getCodings().stream()
                .anyMatch(each -> each.getScheme().equals(coding.getScheme())
                        && each.getCode().equals(coding.getCode()))));
        assertTrue(EcoreUtil.equals(before.getCodings(), merged.getCodings().subList(0, before.getCodings().size())));
        assertEquals(List.of(), new OntologyCheck(index().ontology()).findings());
    }

    @Test
    void examplesAndContrastsAreCarriedOverAndNoTypeIsChosenInsteadOfItself() {
        TypeRef agree = new TypeRef(TypeKind.EVENT, "AGREE");
        List<LocalText> examples = List.copyOf(event("CONSULT").getExamples());
        sample.session.execute(new MergeTypes(own, CONSULT, agree));
        assertTrue(EcoreUtil.equals(examples,
                event("AGREE").getExamples().subList(2, event("AGREE").getExamples().size())));
        assertTrue(others("AGREE").containsAll(List.of("CONCEDE", "REPORT")), others("AGREE")::toString);
        assertFalse(others("AGREE").contains("CONSULT") || others("AGREE").contains("AGREE"));
        assertTrue(others("TRANSPORT").contains("AGREE"), "was to be told from the type that went");
        assertEquals(List.of(), new OntologyCheck(index().ontology()).findings());
    }

    private List<String> others(String type) {
        return event(type).getContrasts().stream().map(TypeContrast::getOther).toList();
    }

    @Test
    void aModeAndACodeThatBothHaveAreThereOnce() {
        int codings = event("CONSULT").getCodings().size();
        sample.session.execute(new SplitType(own, CONSULT, "DINNER", List.of()));
        sample.session.execute(new MergeTypes(own, new TypeRef(TypeKind.EVENT, "DINNER"), CONSULT));
        assertEquals(codings, event("CONSULT").getCodings().size());
        assertEquals(List.of(), new OntologyCheck(index().ontology()).findings());
    }

    @Test
    void theEndsOfMergedLinkTypesAreUnited() {
        ends(BEFORE, List.of("Event", "Person"), List.of());
        ends(CAUSES, List.of("Claim", "Event"), List.of("Event"));
        sample.session.execute(new MergeTypes(own, BEFORE, CAUSES));
        ConnectionType merged = index().linkType("CAUSES").orElseThrow();
        assertEquals("CAUSES", sample.before.getType());
        assertEquals(List.of("Claim", "Event", "Person"), merged.getSourceFillers());
        assertEquals(List.of(), merged.getTargetFillers(), "anything stays anything");
    }

    @Test
    void anEndThatTakesAnythingStaysSoInAMerge() {
        ends(BEFORE, List.of("Event"), List.of("Event"));
        ends(CAUSES, List.of(), List.of());
        sample.session.execute(new MergeTypes(own, BEFORE, CAUSES));
        assertEquals(List.of(), index().linkType("CAUSES").orElseThrow().getSourceFillers());
    }

    @Test
    void theEndsOfMergedRelationTypesAreUnited() {
        TypeRef president = new TypeRef(TypeKind.RELATION, "president-of");
        TypeRef made = new TypeRef(TypeKind.RELATION, "chair-of");
        sample.session.execute(new AddType(own, TypeKind.RELATION, TypeKind.RELATION.create("chair-of")));
        ends(made, List.of("Person"), List.of("Facility"));
        List<String> targets = new ArrayList<>(index().relationType("president-of").orElseThrow().getTargetFillers());
        String inverse = index().relationType("president-of").orElseThrow().getInverse().getKey();
        sample.session.execute(new MergeTypes(own, president, made));
        ConnectionType merged = index().relationType("chair-of").orElseThrow();
        assertEquals("Facility", merged.getTargetFillers().getFirst());
        assertTrue(merged.getTargetFillers().containsAll(targets));
        assertEquals(inverse, merged.getInverse().getKey());
        assertFalse(index().relationType("president-of").isPresent());
    }

    private void ends(TypeRef type, List<String> sources, List<String> targets) {
        sample.session.execute(new SetTypeKeys(own, type, Literals.CONNECTION_TYPE__SOURCE_FILLERS, sources));
        sample.session.execute(new SetTypeKeys(own, type, Literals.CONNECTION_TYPE__TARGET_FILLERS, targets));
    }

    private EventType event(String key) {
        return index().eventType(key).orElseThrow();
    }

    private OntologyIndex index() {
        return ontologies.of(sample.session);
    }
}
