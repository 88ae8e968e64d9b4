package org.actant.benchmarks.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.actant.core.commands.NewEvent;
import org.actant.core.formats.DossierPart;
import org.actant.core.merge.MergeParts;
import org.actant.core.session.DossierSession;
import org.actant.core.spans.Quotes;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantFactory;
import org.actant.model.Actor;
import org.actant.model.Article;
import org.actant.model.Definiteness;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.TextRanges;

/**
 * A dossier with one article: mentions at words all over the text, most of them of actors, some of events; nested,
 * crossing and of two fragments; one in 2,000 as long as a paragraph, one in 20,000 as long as a chapter.
 *
 * @param session the open dossier
 * @param article the article
 * @param text    its text
 */
record AnnotatedArticle(DossierSession session, Article article, String text) {

    private static final ActantFactory MAKE = ActantFactory.eINSTANCE;
    private static final String[] ACTOR_TYPES = {"Person", "Group", "Organisation", "State"};
    private static final int ACTORS = 300;
    private static final int EVENTS = 200;
    private static final int CHAPTER = 20_000;
    private static final int PARAGRAPH = 1_500;

    /** Makes it in memory; nothing is saved. */
    static AnnotatedArticle of(Path folder, String text, int mentions) throws IOException {
        Dossier dossier = MAKE.createDossier();
        Article article = MAKE.createArticle();
        article.setId("D1");
        article.setName("article");
        article.setLanguage("de");
        article.setLength(text.length());
        article.setSha256(ArticleText.of(text).sha256());
        dossier.getArticles().add(article);
        for (int i = 0; i < ACTORS; i++) {
            dossier.getEntities().add(actor(i));
        }
        for (int i = 0; i < EVENTS; i++) {
            dossier.getEvents().add(event(i));
        }
        Random random = new Random(42);
        for (int i = 0; i < mentions; i++) {
            article.getMentions().add(mention(dossier, text, random, "m" + i));
        }
        DossierSession session = DossierSession.create(folder, "benchmark");
        DossierPart part = new DossierPart(dossier, Map.of(article, ArticleText.of(text)));
        session.execute(new MergeParts(session.dossier(), List.of(part), List.of()));
        return new AnnotatedArticle(session, session.loadedArticles().get(0), text);
    }

    private static Actor actor(int number) {
        Actor actor = MAKE.createActor();
        actor.setId("A" + number);
        actor.setType(ACTOR_TYPES[number % ACTOR_TYPES.length]);
        actor.setName("Person " + number);
        actor.setDefiniteness(Definiteness.DEFINITE);
        return actor;
    }

    private static Event event(int number) {
        Event event = MAKE.createEvent();
        event.setId("E" + number);
        event.setType("CONSULT");
        event.setLabel("Gespräch " + number);
        event.setRealis(NewEvent.actual());
        return event;
    }

    private static Mention mention(Dossier dossier, String text, Random random, String id) {
        Mention mention = MAKE.createMention();
        mention.setId(id);
        mention.setForm(MentionForm.NAM);
        mention.setRanges(ranges(text, random));
        mention.setOf(element(dossier, random));
        Quotes.fill(mention, text);
        return mention;
    }

    private static Element element(Dossier dossier, Random random) {
        return random.nextInt(6) == 0
                ? dossier.getEvents().get(random.nextInt(EVENTS))
                : dossier.getEntities().get(random.nextInt(ACTORS));
    }

    private static TextRanges ranges(String text, Random random) {
        int begin = wordBegin(text, random.nextInt(text.length() - CHAPTER));
        if (random.nextInt(CHAPTER) == 0) {
            return TextRanges.of(begin, wordEnd(text, begin + CHAPTER - 100));
        }
        if (random.nextInt(2_000) == 0) {
            return TextRanges.of(begin, wordEnd(text, begin + PARAGRAPH));
        }
        int end = wordEnd(text, begin + (random.nextInt(5) == 0 ? 30 + random.nextInt(60) : 1));
        if (random.nextInt(10) == 0) {
            int second = wordBegin(text, end + 30);
            return TextRanges.of(begin, end, second, wordEnd(text, second + 1));
        }
        return TextRanges.of(begin, end);
    }

    private static int wordBegin(String text, int offset) {
        int begin = offset;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        while (Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static int wordEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A word at or behind an offset. */
    TextRanges wordAt(int offset) {
        int begin = wordBegin(text, offset);
        return TextRanges.of(begin, wordEnd(text, begin + 1));
    }
}
