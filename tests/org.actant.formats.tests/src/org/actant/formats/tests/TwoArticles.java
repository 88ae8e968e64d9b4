package org.actant.formats.tests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.formats.DossierPart;
import org.actant.core.spans.Quotes;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantFactory;
import org.actant.model.Actor;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.Participation;
import org.actant.model.Source;
import org.actant.model.TextRanges;
import org.actant.model.TimeSpec;

/**
 * A dossier of two articles. Both tell of event E1; only the first names A1, only the second A2, which belongs to A3;
 * nobody names A4. E1 has a time and a role of its own in each article. The claims contradict each other, and link L1
 * joins them.
 */
final class TwoArticles {

    static final ActantFactory FACTORY = ActantFactory.eINSTANCE;

    private TwoArticles() {
    }

    static DossierPart part() {
        ArticleText first = ArticleText.of("Anna ging fort, wegen Streit.");
        ArticleText second = ArticleText.of("Ben sah sie gehen, wegen Geld.");
        Article one = Texts.article("D1", "eins", first);
        Article two = Texts.article("D2", "zwei", second);
        one.setLanguage("de");
        two.setLanguage("de");
        Dossier dossier = FACTORY.createDossier();
        dossier.getSources().add(source("Q1"));
        dossier.getSources().add(source("Q2"));
        dossier.getSources().get(0).getVia().add(dossier.getSources().get(1));
        for (String id : List.of("A1", "A2", "A3", "A4")) {
            dossier.getEntities().add(actor(id));
        }
        dossier.getEntities().get(1).getMembers().add(dossier.getEntities().get(2));
        Event event = event();
        dossier.getEvents().add(event);
        dossier.getArticles().addAll(List.of(one, two));
        mention(one, "A1.m1", dossier.getEntities().get(0), "Anna", first);
        mention(one, "E1.t1", event, "ging fort", first);
        mention(two, "A2.m1", dossier.getEntities().get(1), "Ben", second);
        mention(two, "E1.t2", event, "gehen", second);
        event.getTimes().get(0).setDocument("D1");
        event.getTimes().get(1).setDocument("D2");
        literal(one, "E1.f1", event.getParticipations().get(0), "Streit", first);
        literal(two, "E1.f2", event.getParticipations().get(1), "Geld", second);
        event.getParticipations().get(2).setFiller(dossier.getEntities().get(0));
        one.getMentions().get(0).getEvidenceOf().add(event.getParticipations().get(2));
        Claim affirmed = claim(one, "C1", event, dossier.getSources().get(0));
        Claim denied = claim(two, "C2", event, dossier.getSources().get(1));
        affirmed.getContradicts().add(denied);
        Link link = FACTORY.createLink();
        link.setId("L1");
        link.setType("CONTRADICTS");
        link.getSources().add(affirmed);
        link.getTargets().add(denied);
        dossier.getLinks().add(link);
        Map<Article, ArticleText> texts = new LinkedHashMap<>();
        texts.put(one, first);
        texts.put(two, second);
        return new DossierPart(dossier, texts);
    }

    private static Source source(String id) {
        Source source = FACTORY.createSource();
        source.setId(id);
        source.setName(id);
        return source;
    }

    private static Actor actor(String id) {
        Actor actor = FACTORY.createActor();
        actor.setId(id);
        actor.setType("Person");
        actor.setName(id);
        return actor;
    }

    private static Event event() {
        Event event = FACTORY.createEvent();
        event.setId("E1");
        event.setType("TRANSPORT");
        event.setLabel("Weggang");
        for (int i = 1; i <= 3; i++) {
            TimeSpec time = FACTORY.createTimeSpec();
            time.setId("w" + i);
            time.setValue("P" + i + "D");
            event.getTimes().add(time);
            Participation participation = FACTORY.createParticipation();
            participation.setId("p" + i);
            participation.setRole("r" + i);
            event.getParticipations().add(participation);
        }
        return event;
    }

    private static void mention(Article article, String id, Element of, String words, ArticleText text) {
        Mention mention = FACTORY.createMention();
        mention.setOf(of);
        mention.setForm(MentionForm.NOM);
        place(mention, id, words, text);
        article.getMentions().add(mention);
    }

    private static void literal(Article article, String id, Participation filled, String words, ArticleText text) {
        Literal literal = FACTORY.createLiteral();
        literal.getEvidenceOf().add(filled);
        place(literal, id, words, text);
        article.getLiterals().add(literal);
    }

    private static void place(Anchored anchored, String id, String words, ArticleText text) {
        int begin = text.text().indexOf(words);
        anchored.setId(id);
        anchored.setRanges(TextRanges.of(begin, begin + words.length()));
        Quotes.fill(anchored, text.text());
    }

    private static Claim claim(Article article, String id, Event about, Source source) {
        Claim claim = FACTORY.createClaim();
        claim.setId(id);
        claim.setAbout(about);
        claim.getSourceChain().add(source);
        article.getClaims().add(claim);
        return claim;
    }
}
