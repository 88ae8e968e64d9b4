package org.actant.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.actant.core.commands.NewEvent;
import org.actant.core.formats.DossierPart;
import org.actant.core.spans.Quotes;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantFactory;
import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Definiteness;
import org.actant.model.Dossier;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.Participation;
import org.actant.model.Source;
import org.actant.model.TextRanges;

/** Articles with annotations, the same for the same number: some 3,500 characters, 40 mentions, 8 events, 8 claims each. */
final class Workload {

    private static final ActantFactory MAKE = ActantFactory.eINSTANCE;
    private static final String[] WORDS = {"Minister", "Gespräch", "über", "Straße", "Abkommen", "reiste", "Häftlinge",
            "und", "der", "die", "nach", "Sanktionen", "sprach", "Montag", "könnte", "laut", "Behörde", "Öl", "Grenze"};
    private static final int LENGTH = 3_500;
    private static final int MENTIONS = 40;
    private static final int EVENTS = 8;
    private static final int ACTORS = 300;

    private Workload() {
    }

    /** Article number {@code n} with all that it needs; actors are shared by all articles. */
    static DossierPart part(int n) {
        Random random = new Random(42 + n);
        Dossier dossier = MAKE.createDossier();
        String text = text(random);
        Article article = MAKE.createArticle();
        article.setId("D" + n);
        article.setName("article-" + n);
        article.setLanguage("de");
        article.setLength(text.length());
        article.setSha256(ArticleText.of(text).sha256());
        dossier.getArticles().add(article);
        Source source = MAKE.createSource();
        source.setId("Q1");
        source.setName("Zeitung");
        dossier.getSources().add(source);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < MENTIONS; i++) {
            mentions.add(mention(article, text, random, "m" + n + "x" + i));
            mentions.get(i).setOf(actor(dossier, random.nextInt(ACTORS)));
        }
        for (int i = 0; i < EVENTS; i++) {
            event(dossier, article, text, random, "e" + n + "x" + i, mentions, source);
        }
        return new DossierPart(dossier, Map.of(article, ArticleText.of(text)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(12) == 0 ? ".\n" : " ");
        }
        return text.toString();
    }

    private static Actor actor(Dossier dossier, int number) {
        String id = "A" + number;
        for (var entity : dossier.getEntities()) {
            if (id.equals(entity.getId())) {
                return (Actor) entity;
            }
        }
        Actor actor = MAKE.createActor();
        actor.setId(id);
        actor.setType("Person");
        actor.setName("Person " + number);
        actor.setDefiniteness(Definiteness.DEFINITE);
        dossier.getEntities().add(actor);
        return actor;
    }

    private static Mention mention(Article article, String text, Random random, String id) {
        int begin = random.nextInt(LENGTH - 40);
        Mention mention = MAKE.createMention();
        mention.setId(id);
        mention.setForm(MentionForm.NAM);
        mention.setRanges(random.nextInt(10) == 0
                ? TextRanges.of(begin, begin + 5, begin + 12, begin + 20)
                : TextRanges.of(begin, begin + 3 + random.nextInt(20)));
        Quotes.fill(mention, text);
        article.getMentions().add(mention);
        return mention;
    }

    private static void event(Dossier dossier, Article article, String text, Random random, String id,
            List<Mention> mentions, Source source) {
        Event event = MAKE.createEvent();
        event.setId(id);
        event.setType("CONSULT");
        event.setLabel("Gespräch " + id);
        event.setRealis(NewEvent.actual());
        for (int i = 0; i < 3; i++) {
            Mention evidence = mentions.get(random.nextInt(MENTIONS));
            Participation participation = MAKE.createParticipation();
            participation.setId(id + "p" + i);
            participation.setRole("participant");
            participation.setFiller(evidence.getOf());
            event.getParticipations().add(participation);
            evidence.getEvidenceOf().add(participation);
        }
        dossier.getEvents().add(event);
        Mention trigger = mention(article, text, random, id + "t");
        trigger.setOf(event);
        trigger.setForm(MentionForm.NOM);
        Claim claim = MAKE.createClaim();
        claim.setId(id + "c");
        claim.setAbout(event);
        claim.setRealis(NewEvent.actual());
        claim.getSourceChain().add(source);
        article.getClaims().add(claim);
    }
}
