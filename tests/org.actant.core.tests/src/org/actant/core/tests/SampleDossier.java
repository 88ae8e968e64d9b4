package org.actant.core.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.actant.core.commands.Selection;
import org.actant.core.session.DossierSession;
import org.actant.core.spans.Quotes;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Cue;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.Participation;
import org.actant.model.Place;
import org.actant.model.Source;
import org.actant.model.TextRanges;

/** A small dossier for tests: one article with two actors, a place, two events, a link, a source and claims. */
public final class SampleDossier {

    public static final String TEXT = "Am Montag fanden in Minsk Gespr\u00e4che statt.\r\n"
            + "Anna Berg \ud83d\ude00 traf laut Bo Lind den Minister; dieser k\u00f6nnte bald reisen.\r\n";

    private static final ActantFactory MAKE = ActantFactory.eINSTANCE;

    public final DossierSession session;
    public final Article article = MAKE.createArticle();
    public final Actor anna = MAKE.createActor();
    public final Actor bo = MAKE.createActor();
    public final Place minsk = MAKE.createPlace();
    public final Event talks = MAKE.createEvent();
    public final Event journey = MAKE.createEvent();
    public final Link before = MAKE.createLink();
    public final Source source = MAKE.createSource();
    public final Claim claim = MAKE.createClaim();
    public final Mention annaMention = MAKE.createMention();
    public final Mention trigger = MAKE.createMention();
    public final Cue cue = MAKE.createCue();
    public final Participation annaTakesPart = MAKE.createParticipation();

    private SampleDossier(DossierSession session) {
        this.session = session;
    }

    /** Makes the dossier in a new folder and saves it. */
    public static SampleDossier saved(Path folder) throws IOException {
        SampleDossier sample = new SampleDossier(DossierSession.create(folder, "Probe"));
        sample.fill();
        sample.session.save();
        return sample;
    }

    private void fill() {
        ArticleText text = ArticleText.of(TEXT);
        article.setId("D1");
        article.setName("gespraeche");
        article.setLanguage("de");
        article.setLength(text.length());
        article.setSha256(text.sha256());
        anna.setType("Person");
        anna.setName("Anna Berg");
        bo.setType("Person");
        bo.setName("Bo Lind");
        minsk.setType("City");
        minsk.setName("Minsk");
        talks.setType("CONSULT");
        talks.setLabel("Gespr\u00e4che in Minsk");
        journey.setType("TRANSPORT");
        journey.setLabel("Reise");
        before.setType("BEFORE");
        source.setName("Bo Lind");
        annaTakesPart.setRole("participant");
        session.execute(TestCommand.of("Fill", edit -> {
            edit.add(session.dossier(), Literals.DOSSIER__ENTITIES, anna);
            edit.add(session.dossier(), Literals.DOSSIER__ENTITIES, bo);
            edit.add(session.dossier(), Literals.DOSSIER__ENTITIES, minsk);
            edit.add(session.dossier(), Literals.DOSSIER__EVENTS, talks);
            edit.add(session.dossier(), Literals.DOSSIER__EVENTS, journey);
            edit.add(session.dossier(), Literals.DOSSIER__SOURCES, source);
            edit.set(source, Literals.SOURCE__ACTOR, bo);
            edit.set(talks, Literals.EVENT__PLACE, minsk);
            edit.set(annaTakesPart, Literals.PARTICIPATION__FILLER, anna);
            edit.add(talks, Literals.EVENT__PARTICIPATIONS, annaTakesPart);
            before.getSources().add(talks);
            before.getTargets().add(journey);
            edit.add(session.dossier(), Literals.DOSSIER__LINKS, before);
            edit.add(session.dossier(), Literals.DOSSIER__ARTICLES, article);
            edit.setText(article, text);
            annotate();
            edit.add(article, Literals.ARTICLE__MENTIONS, annaMention);
            edit.add(article, Literals.ARTICLE__MENTIONS, trigger);
            edit.add(article, Literals.ARTICLE__CUES, cue);
            claim.setAbout(talks);
            claim.getSourceChain().add(source);
            claim.getCues().add(cue);
            edit.add(article, Literals.ARTICLE__CLAIMS, claim);
        }));
    }

    private void annotate() {
        annaMention.setOf(anna);
        annaMention.setForm(MentionForm.NAM);
        annaMention.setRanges(ranges("Anna Berg"));
        annaMention.getEvidenceOf().add(annaTakesPart);
        trigger.setOf(talks);
        trigger.setRanges(TextRanges.of(TEXT.indexOf("fanden"), TEXT.indexOf("fanden") + 6, TEXT.indexOf("statt"),
                TEXT.indexOf("statt") + 5));
        cue.setOf(journey);
        cue.setRanges(ranges("k\u00f6nnte"));
        Quotes.fill(annaMention, TEXT);
        Quotes.fill(trigger, TEXT);
        Quotes.fill(cue, TEXT);
    }

    /** Where words stand in the text. */
    public static TextRanges ranges(String words) {
        int begin = TEXT.indexOf(words);
        return TextRanges.of(begin, begin + words.length());
    }

    /** Words of the article, selected. */
    public Selection select(String words) {
        return new Selection(article, TEXT, ranges(words));
    }

    /** Every file of the dossier with its bytes as text. */
    public Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path folder = session.layout().folder();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
