package org.actant.ui.text.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.actant.core.commands.FillRole;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.NewEntity;
import org.actant.core.commands.NewEvent;
import org.actant.core.commands.Selection;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.core.store.ArticleText;
import org.actant.formats.json.JsonDocumentReader;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.TextRanges;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/** A dossier with one small article, made by commands. */
final class Sample {

    static final String TEXT = "Am Dienstag fanden in Genf \u00fcberraschend Gespr\u00e4che zwischen der Ministerin "
            + "M\u00e1ria K\u0151v\u00e1ri und Vertretern der Hafenbeh\u00f6rde statt. Die Streikenden "
            + "\ud83d\udc69\u200d\ud83d\ude92 halten das Gel\u00e4nde besetzt.\r\n\r\nK\u0151v\u00e1ri wies den Vorwurf "
            + "zur\u00fcck, ihr Ministerium habe die Verhandlungen verz\u00f6gert. Auch "
            + "\u05e7\u05d5\u05d5\u05d0\u05e8\u05d9 und e\u0301lan werden genannt.";

    final DossierSession session;
    final Article article;
    final String text;

    Sample(Path folder, String text) throws IOException {
        this.text = text;
        session = DossierSession.create(folder.resolve("dossier"), "Hafen");
        article = ActantFactory.eINSTANCE.createArticle();
        article.setName("hafen");
        article.setLanguage("de");
        ArticleText words = ArticleText.of(text);
        article.setLength(words.length());
        article.setSha256(words.sha256());
        session.execute(new AddArticle(session.dossier(), article, words));
    }

    private Sample(DossierSession session, Article article) throws IOException {
        this.session = session;
        this.article = article;
        text = session.text(article).text();
    }

    /** The article as it lies on the disk. */
    static Sample reopened(Path folder) throws IOException {
        DossierSession session = DossierSession.open(folder.resolve("dossier"));
        return new Sample(session, session.article("hafen"));
    }

    /** The small article with nested, crossing, identical, discontinuous and empty spans. */
    static Sample annotated(Path folder) throws IOException {
        Sample sample = new Sample(folder, TEXT);
        Entity minister = sample.entity(Literals.ACTOR, "Person", "Ministerin M\u00e1ria K\u0151v\u00e1ri");
        sample.link(sample.words("M\u00e1ria K\u0151v\u00e1ri"), minister);
        sample.link(sample.words("ihr"), minister);
        sample.entity(Literals.ACTOR, "Organisation", "ihr Ministerium");
        Entity port = sample.entity(Literals.ACTOR, "Organisation", "Hafenbeh\u00f6rde");
        sample.link(sample.words("Hafenbeh\u00f6rde"), minister);
        sample.entity(Literals.ACTOR, "Group", "Vertretern der Hafenbeh\u00f6rde statt");
        sample.entity(Literals.PLACE, "City", "Genf");
        sample.link(sample.words("\ud83d\udc69\u200d\ud83d\ude92"), port);
        sample.link(sample.words("\u05e7\u05d5\u05d5\u05d0\u05e8\u05d9"), minister);
        sample.link(sample.words("e\u0301lan"), minister);
        Event talks = sample.event("CONSULT", sample.words("fanden", "statt"));
        sample.link(sample.words("Gespr\u00e4che zwischen der Ministerin"), talks);
        sample.event("ASSAULT", sample.words("das Gel\u00e4nde besetzt.\r\n\r\nK\u0151v\u00e1ri"));
        int empty = sample.text.indexOf("halten");
        sample.link(new Selection(sample.article, sample.text, TextRanges.of(empty, empty)), talks);
        sample.session.execute(new FillRole(talks, "actor", minister, null));
        return sample;
    }

    /** The reference sample, read from its file; a test that wants it is skipped where it is not there. */
    static Sample gold(Path folder) throws IOException {
        Path gold = SharedFolder.of("sample/gold.json");
        ImportDocuments importing = new ImportDocuments(
                new FormatRegistry(List.of(new JsonDocumentReader()), List.of()));
        DossierSession session = DossierSession.create(folder.resolve("gold"), "gold");
        importing.take(importing.read(new ImportDocuments.Input(List.of(gold), null, null), new NullProgressMonitor()),
                session);
        return new Sample(session, session.dossier().getArticles().get(0));
    }

    /** Another article of the dossier, with one mention of an entity. */
    Mention mentionElsewhere(Entity entity) {
        Article other = another("other", "Elsewhere.");
        link(new Selection(other, "Elsewhere.", TextRanges.of(0, 9)), entity);
        return other.getMentions().get(0);
    }

    /** Another article of the dossier. */
    Article another(String name, String content) {
        Article other = ActantFactory.eINSTANCE.createArticle();
        other.setName(name);
        ArticleText words = ArticleText.of(content);
        other.setLength(words.length());
        other.setSha256(words.sha256());
        session.execute(new AddArticle(session.dossier(), other, words));
        return other;
    }

    /** The words where each of them stands first, as fragments of one selection. */
    Selection words(String... fragments) {
        int[] bounds = new int[fragments.length * 2];
        for (int i = 0; i < fragments.length; i++) {
            bounds[2 * i] = text.indexOf(fragments[i]);
            bounds[2 * i + 1] = bounds[2 * i] + fragments[i].length();
        }
        return new Selection(article, text, TextRanges.of(bounds));
    }

    Entity entity(EClass kind, String type, String words) {
        NewEntity made = new NewEntity(session.dossier(), kind, type, words, words(words), MentionForm.NAM);
        session.execute(made);
        return made.entity();
    }

    Event event(String type, Selection trigger) {
        NewEvent made = new NewEvent(session.dossier(), trigger, type, trigger.quote(), MentionForm.VRB);
        session.execute(made);
        return made.event();
    }

    void link(Selection words, Element element) {
        session.execute(new LinkMention(words, element, MentionForm.NAM));
    }

    List<Anchored> spans() {
        return session.spans(article).all();
    }

    private record AddArticle(Dossier dossier, Article article, ArticleText words) implements ModelCommand {

        @Override
        public String label() {
            return "Add article";
        }

        @Override
        public void run(Edit edit) {
            edit.add(dossier, Literals.DOSSIER__ARTICLES, article);
            edit.setText(article, words);
        }
    }
}
