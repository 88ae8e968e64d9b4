package org.actant.core.tests.validation;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actant.core.session.Edit;
import org.actant.core.store.ArticleText;
import org.actant.core.store.MissingElements;
import org.actant.core.tests.SampleDossier;
import org.actant.core.validation.Finding.Severity;
import org.actant.model.AboutKind;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Actuality;
import org.actant.model.AnchorState;
import org.actant.model.Cardinality;
import org.actant.model.Claim;
import org.actant.model.Coding;
import org.actant.model.EpistemicLevel;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.actant.model.TextRanges;
import org.actant.model.TimeRelation;
import org.actant.model.TimeSpec;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** The rules with what makes each fire, and what comes near and does not. */
final class RuleCases {

    private static final ActantFactory MAKE = ActantFactory.eINSTANCE;

    private RuleCases() {
    }

    /** Rule, severity, how many ways out there are, what makes it fire, and what comes near and does not. */
    static Stream<Arguments> all() {
        return Stream.concat(withoutWaysOut(), withWaysOut());
    }

    private static Stream<Arguments> withoutWaysOut() {
        int end = SampleDossier.TEXT.length();
        int face = SampleDossier.TEXT.indexOf(0x1f600);
        return Stream.of(
                rule("id", Severity.ERROR, 0, s -> edit -> id(s, edit, s.anna.getId()), s -> edit -> id(s, edit, "E1")),
                rule("coding", Severity.WARNING, 0, s -> edit -> coding(s, edit, "NONESUCH"),
                        s -> edit -> coding(s, edit, "PLOVER")),
                rule("cardinality", Severity.ERROR, 0, s -> edit -> cardinality(s, edit, 3, 2),
                        s -> edit -> cardinality(s, edit, 3, 3)),
                rule("cardinality", Severity.ERROR, 0, s -> edit -> cardinality(s, edit, 1, 0),
                        s -> edit -> cardinality(s, edit, 1, -1)),
                rule("type", Severity.WARNING, 0, s -> edit -> edit.set(s.anna, Literals.ENTITY__TYPE, "Wizard"),
                        s -> edit -> edit.set(s.anna, Literals.ENTITY__TYPE, "Organisation")),
                rule("type", Severity.WARNING, 0,
                        s -> edit -> edit.set(s.talks, Literals.EVENT__TYPE, "VERBAL-COOPERATION"),
                        s -> edit -> edit.set(s.talks, Literals.EVENT__TYPE, "AGREE")),
                rule("type", Severity.WARNING, 0, s -> edit -> edit.set(s.talks, Literals.EVENT__MODE, "withdraw"),
                        s -> edit -> edit.set(s.talks, Literals.EVENT__MODE, "visit")),
                rule("text", Severity.ERROR, 0,
                        s -> edit -> edit.set(s.article, Literals.ARTICLE__SHA256, ArticleText.of("").sha256()),
                        s -> edit -> edit.setText(s.article, ArticleText.of(SampleDossier.TEXT))),
                rule("text", Severity.ERROR, 0, s -> edit -> edit.set(s.article, Literals.ARTICLE__LENGTH, end - 1),
                        s -> edit -> edit.set(s.article, Literals.ARTICLE__LENGTH, end)),
                rule("range", Severity.ERROR, 0, s -> edit -> cue(s, edit, end - 7, end + 1),
                        s -> edit -> cue(s, edit, end - 8, end)),
                rule("range", Severity.ERROR, 0, s -> edit -> cue(s, edit, face, face + 1),
                        s -> edit -> cue(s, edit, face, face + 2)),
                rule("reference", Severity.ERROR, 0,
                        s -> edit -> edit.set(s.talks, Literals.EVENT__PLACE,
                                MissingElements.standIn(Literals.EVENT__PLACE, "nowhere")),
                        s -> edit -> edit.add(s.before, Literals.CONNECTION__TARGETS, s.claim)));
    }

    private static Stream<Arguments> withWaysOut() {
        return Stream.of(
                rule("empty-role", Severity.WARNING, 1, s -> edit -> edit.set(s.talks, Literals.EVENT__TYPE, "AGREE"),
                        s -> edit -> edit.set(s.talks, Literals.EVENT__TYPE, "STATE")),
                rule("filler", Severity.ERROR, 2,
                        s -> edit -> edit.set(s.annaTakesPart, Literals.PARTICIPATION__FILLER, s.minsk),
                        s -> edit -> edit.set(s.annaTakesPart, Literals.PARTICIPATION__FILLER, s.bo)),
                rule("role", Severity.ERROR, 1,
                        s -> edit -> edit.set(s.annaTakesPart, Literals.PARTICIPATION__ROLE, "cook"),
                        s -> edit -> edit.set(s.talks, Literals.EVENT__TYPE, "NONESUCH")),
                rule("claim-source", Severity.WARNING, 3,
                        s -> edit -> edit.remove(s.claim, Literals.CLAIM__SOURCE_CHAIN, s.source), s -> edit -> {
                            edit.remove(s.claim, Literals.CLAIM__SOURCE_CHAIN, s.source);
                            edit.set(s.claim, Literals.CLAIM__EPISTEMIC, EpistemicLevel.INFERENTIAL);
                        }),
                rule("hedge", Severity.HINT, 2, s -> edit -> hedged(s, edit, Actuality.ACT),
                        s -> edit -> hedged(s, edit, Actuality.UNC)),
                rule("grade", Severity.WARNING, 2, s -> edit -> grades(s, edit, 1, 5),
                        s -> edit -> grades(s, edit, 2, 3)),
                rule("grade", Severity.WARNING, 2, s -> edit -> contradiction(s, edit, 2),
                        s -> edit -> contradiction(s, edit, 4)),
                rule("grade", Severity.WARNING, 2, s -> edit -> dispute(s, edit, Actuality.ACT, AboutKind.INSTANCE, 2),
                        s -> edit -> dispute(s, edit, Actuality.ACT, AboutKind.INSTANCE, 3)),
                rule("grade", Severity.WARNING, 2, s -> edit -> dispute(s, edit, Actuality.ACT, AboutKind.INSTANCE, 1),
                        s -> edit -> dispute(s, edit, Actuality.ACT, AboutKind.KIND, 1)),
                rule("grade", Severity.WARNING, 2, s -> edit -> dispute(s, edit, Actuality.ACT, AboutKind.INSTANCE, 1),
                        s -> edit -> dispute(s, edit, Actuality.UNC, AboutKind.INSTANCE, 1)),
                rule("dates", Severity.ERROR, 3, s -> edit -> {
                    date(s, edit, "2025-06-20", true);
                    date(s, edit, "2025-06-19", false);
                }, s -> edit -> {
                    date(s, edit, "2025-06-20", true);
                    date(s, edit, "2025-06-21", false);
                }), rule("before", Severity.ERROR, 2, s -> edit -> back(s, edit, "BEFORE"),
                        s -> edit -> back(s, edit, "POSSIBLY-SAME")),
                rule("before", Severity.ERROR, 2, s -> edit -> {
                    TimeSpec time = MAKE.createTimeSpec();
                    time.setRelation(TimeRelation.AFTER);
                    time.setAnchor(s.journey);
                    edit.add(s.talks, Literals.EVENT__TIMES, time);
                }, s -> edit -> {
                    TimeSpec time = MAKE.createTimeSpec();
                    time.setRelation(TimeRelation.OVERLAP);
                    time.setAnchor(s.journey);
                    edit.add(s.talks, Literals.EVENT__TIMES, time);
                }), rule("dates", Severity.ERROR, 3, s -> edit -> {
                    date(s, edit, "2025-06-20", true);
                    sameTalks(s, edit, "2025-06-21", true);
                }, s -> edit -> {
                    date(s, edit, "2025-06-20", true);
                    sameTalks(s, edit, "2025-06-21", false);
                }), rule("before", Severity.ERROR, 2, s -> edit -> {
                    Event same = sameTalks(s, edit, null, true);
                    edit.add(s.before, Literals.CONNECTION__TARGETS, same);
                    edit.remove(s.before, Literals.CONNECTION__TARGETS, s.journey);
                }, s -> edit -> {
                    Event same = sameTalks(s, edit, null, false);
                    edit.add(s.before, Literals.CONNECTION__TARGETS, same);
                }), rule("membership", Severity.ERROR, 2, s -> edit -> {
                    edit.add(s.anna, Literals.ENTITY__MEMBERS, s.bo);
                    edit.add(s.bo, Literals.ENTITY__MEMBERS, s.anna);
                }, s -> edit -> edit.add(s.anna, Literals.ENTITY__MEMBERS, s.bo)),
                rule("anchor", Severity.ERROR, 3,
                        s -> edit -> edit.set(s.annaMention, Literals.ANCHORED__ANCHOR_STATE, AnchorState.LOST),
                        s -> edit -> edit.set(s.annaMention, Literals.ELEMENT__NOTE, "checked")),
                rule("quote", Severity.ERROR, 3,
                        s -> edit -> edit.set(s.annaMention, Literals.ANCHORED__RANGES, TextRanges.of(3, 12)),
                        s -> edit -> edit.set(s.annaMention, Literals.ANCHORED__READING, "Anne Berg")),
                rule("same-name", Severity.WARNING, 2, s -> edit -> namesake(s, edit, "anna  BERG"),
                        s -> edit -> namesake(s, edit, "Anna Bergmann")),
                rule("connection", Severity.WARNING, 1,
                        s -> edit -> edit.add(s.before, Literals.CONNECTION__TARGETS, s.anna),
                        s -> edit -> edit.set(s.before, Literals.CONNECTION__TYPE, "CAUSES")));
    }

    private static Arguments rule(String rule, Severity severity, int fixes,
            Function<SampleDossier, Consumer<Edit>> fires,
            Function<SampleDossier, Consumer<Edit>> silent) {
        return Arguments.of(rule, severity, fixes, fires, silent);
    }

    private static void id(SampleDossier s, Edit edit, String id) {
        Actor other = MAKE.createActor();
        other.setId(id);
        edit.add(s.session.dossier(), Literals.DOSSIER__ENTITIES, other);
    }

    private static void coding(SampleDossier s, Edit edit, String scheme) {
        Coding coding = MAKE.createCoding();
        coding.setScheme(scheme);
        coding.setCode("1");
        edit.add(s.talks, Literals.EVENT__CODINGS, coding);
    }

    private static void cardinality(SampleDossier s, Edit edit, int least, int most) {
        Cardinality cardinality = MAKE.createCardinality();
        cardinality.setMin(least);
        cardinality.setMax(most);
        edit.set(s.anna, Literals.ENTITY__CARDINALITY, cardinality);
    }

    private static void cue(SampleDossier s, Edit edit, int begin, int end) {
        edit.set(s.cue, Literals.ANCHORED__RANGES, TextRanges.of(begin, end));
    }

    static void hedged(SampleDossier s, Edit edit, Actuality actuality) {
        Realis realis = MAKE.createRealis();
        realis.setActuality(actuality);
        edit.set(s.journey, Literals.EVENT__REALIS, realis);
        Mention trigger = s.select("dieser k\u00f6nnte bald reisen").anchor(MAKE.createMention());
        trigger.setOf(s.journey);
        edit.add(s.article, Literals.ARTICLE__MENTIONS, trigger);
        edit.set(s.cue, Literals.ANCHORED__RANGES, SampleDossier.ranges("Minsk"));
    }

    private static Claim claim(SampleDossier s, Edit edit, int credibility) {
        Claim claim = MAKE.createClaim();
        claim.setAbout(s.talks);
        claim.setCredibility(credibility);
        claim.getSourceChain().add(s.source);
        edit.add(s.article, Literals.ARTICLE__CLAIMS, claim);
        return claim;
    }

    private static void grades(SampleDossier s, Edit edit, int one, int other) {
        claim(s, edit, one);
        claim(s, edit, other);
    }

    private static void contradiction(SampleDossier s, Edit edit, int credibility) {
        Claim claim = claim(s, edit, credibility);
        edit.add(claim, Literals.CLAIM__CONTRADICTS, s.claim);
        edit.set(s.claim, Literals.CLAIM__CREDIBILITY, 1);
    }

    /** One says that the talks take place, the other that in some world they do not. */
    private static void dispute(SampleDossier s, Edit edit, Actuality world, AboutKind kind, int credibility) {
        edit.set(claim(s, edit, 1), Literals.CLAIM__REALIS, realis(Actuality.ACT, Polarity.POS));
        Claim denial = claim(s, edit, credibility);
        edit.set(denial, Literals.CLAIM__REALIS, realis(world, Polarity.NEG));
        edit.set(denial, Literals.CLAIM__ABOUT_KIND, kind);
    }

    private static Realis realis(Actuality actuality, Polarity polarity) {
        Realis realis = MAKE.createRealis();
        realis.setActuality(actuality);
        realis.setPolarity(polarity);
        return realis;
    }

    private static void date(SampleDossier s, Edit edit, String day, boolean first) {
        TimeSpec time = MAKE.createTimeSpec();
        time.setValue(day);
        edit.add(first ? s.talks : s.journey, Literals.EVENT__TIMES, time);
    }

    /** Another event of the talks, merged into the first or not. */
    private static Event sameTalks(SampleDossier s, Edit edit, @Nullable String day, boolean merged) {
        Event same = MAKE.createEvent();
        same.setType("CONSULT");
        if (day != null) {
            TimeSpec time = MAKE.createTimeSpec();
            time.setValue(day);
            same.getTimes().add(time);
        }
        edit.add(s.session.dossier(), Literals.DOSSIER__EVENTS, same);
        edit.set(same, Literals.EVENT__FOLDED_INTO, merged ? s.talks : null);
        return same;
    }

    private static void back(SampleDossier s, Edit edit, String type) {
        Link link = MAKE.createLink();
        link.setType(type);
        link.getSources().add(s.journey);
        link.getTargets().add(s.talks);
        edit.add(s.session.dossier(), Literals.DOSSIER__LINKS, link);
    }

    private static void namesake(SampleDossier s, Edit edit, String name) {
        Actor other = MAKE.createActor();
        other.setType("Person");
        other.setName(name);
        edit.add(s.session.dossier(), Literals.DOSSIER__ENTITIES, other);
    }
}
