package org.actant.core.tests.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.merge.MergeException;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.core.spans.Quotes;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Cue;
import org.actant.model.Dossier;
import org.actant.model.TextRanges;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDocumentsTest {

    private static final String TEXT = "Ein Satz.";

    @TempDir
    Path folder;
    private final ImportDocuments importing = new ImportDocuments(new FormatRegistry(List.of(), List.of()));

    @BeforeEach
    void makeDossier() throws IOException {
        DossierSession session = DossierSession.create(folder.resolve("d"), "d");
        importing.take(List.of(part("D1", "eins", "c1")), session);
        importing.take(List.of(part("D2", "zwei", "c2")), session);
        session.save();
    }

    /** An article with one cue. */
    private static DossierPart part(String id, String name, String cueId) {
        ArticleText text = ArticleText.of(TEXT + name);
        Article article = ActantFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setName(name);
        article.setSha256(text.sha256());
        article.setLength(text.length());
        Cue cue = ActantFactory.eINSTANCE.createCue();
        cue.setId(cueId);
        cue.setRanges(TextRanges.of(0, 3));
        Quotes.fill(cue, text.text());
        article.getCues().add(cue);
        Dossier dossier = ActantFactory.eINSTANCE.createDossier();
        dossier.getArticles().add(article);
        return new DossierPart(dossier, Map.of(article, text));
    }

    private static List<String> loaded(DossierSession session) {
        return session.loadedArticles().stream().map(Article::getName).toList();
    }

    @Test
    void noArticleIsLoadedThatHasNothingToDoWithTheImport() throws IOException {
        DossierSession session = DossierSession.open(folder.resolve("d"));
        importing.take(List.of(part("D3", "drei", "c3")), session);
        assertEquals(List.of("drei"), loaded(session));
    }

    @Test
    void anIdThatAnArticleWhichIsNotLoadedHasIsGivenAnew() throws IOException {
        DossierSession session = DossierSession.open(folder.resolve("d"));
        importing.take(List.of(part("D3", "drei", "c2")), session);
        assertEquals(List.of("zwei", "drei"), loaded(session));
        List<Article> articles = session.loadedArticles();
        assertEquals("c2", articles.get(0).getCues().get(0).getId());
        assertNotEquals("c2", articles.get(1).getCues().get(0).getId());
    }

    @Test
    void anArticleThatIsThereButNotLoadedIsRefused() throws IOException {
        DossierSession session = DossierSession.open(folder.resolve("d"));
        List<DossierPart> parts = List.of(part("D1", "eins", "c1"));
        assertThrows(MergeException.class, () -> importing.take(parts, session));
        assertEquals(List.of("eins"), loaded(session));
    }

    @Test
    void anArticleThatCannotBeReadStopsTheImport() throws IOException {
        Files.writeString(folder.resolve("d/articles/zwei.article"), "<no end");
        DossierSession session = DossierSession.open(folder.resolve("d"));
        List<DossierPart> parts = List.of(part("D3", "drei", "c3"));
        DocumentException e = assertThrows(DocumentException.class, () -> importing.take(parts, session));
        assertTrue(e.getMessage().contains("zwei.article"), e.getMessage());
        assertEquals(List.of("eins", "zwei"), session.articleNames());
    }

    @Test
    void lookingForCollisionsLoadsNothingAndCanBeCancelled() throws IOException {
        DossierSession session = DossierSession.open(folder.resolve("d"));
        List<DossierPart> parts = List.of(part("D3", "drei", "c2"));
        assertEquals(List.of("zwei"),
                importing.colliding(parts, session.unloadedArticles(), new NullProgressMonitor()));
        assertEquals(List.of(), loaded(session));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> importing.colliding(parts, session.unloadedArticles(), cancelled));
    }
}
