package org.actant.core.tests.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.actant.core.operations.DeleteElements;
import org.actant.core.session.DossierSession;
import org.actant.core.store.ArticleText;
import org.actant.core.tests.SampleDossier;
import org.actant.core.tests.TestCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anaphor;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteElementsTest {

    @TempDir
    Path temp;
    private SampleDossier sample;
    private Map<String, String> files;

    /** Adds an article that refers to the talks, and one that refers to nothing. */
    @BeforeEach
    void makeDossier() throws Exception {
        sample = SampleDossier.saved(temp.resolve("d"));
        addArticle("of the talks", sample.talks);
        addArticle("of nothing", null);
        sample.session.save();
        files = sample.files();
    }

    private void addArticle(String name, @Nullable Element meant) {
        ArticleText text = ArticleText.of("There was this.");
        Article article = ActantFactory.eINSTANCE.createArticle();
        article.setName(name);
        article.setLength(text.length());
        article.setSha256(text.sha256());
        sample.session.execute(TestCommand.of("Add", edit -> {
            edit.add(sample.session.dossier(), Literals.DOSSIER__ARTICLES, article);
            edit.setText(article, text);
            if (meant != null) {
                Anaphor anaphor = ActantFactory.eINSTANCE.createAnaphor();
                anaphor.setRanges(TextRanges.of(10, 14));
                anaphor.getRefersTo().add(meant);
                edit.add(article, Literals.ARTICLE__ANAPHORA, anaphor);
            }
        }));
    }

    @Test
    void onlyArticlesThatReferToWhatGoesAreLoaded() throws Exception {
        DossierSession session = DossierSession.open(temp.resolve("d"));

        new DeleteElements().run(session, List.of(element(session, sample.talks)));

        assertTrue(session.isLoaded("gespraeche"));
        assertTrue(session.isLoaded("of the talks"));
        assertFalse(session.isLoaded("of nothing"));
        assertNull(session.element(sample.trigger.getId()));
        assertNull(session.element(sample.claim.getId()));
        Article other = session.article("of the talks");
        assertNotNull(other);
        assertEquals(List.of(), other.getAnaphora());
    }

    @Test
    void whatRefersToWhatFallsWithItIsFoundToo() throws Exception {
        sample.session.execute(TestCommand.of("Doubt", edit -> {
            Article other = sample.session.loadedArticles().get(1);
            Anaphor anaphor = other.getAnaphora().get(0);
            edit.remove(anaphor, Literals.ANAPHOR__REFERS_TO, sample.talks);
            edit.add(anaphor, Literals.ANAPHOR__REFERS_TO, sample.before);
        }));
        sample.session.save();
        DossierSession session = DossierSession.open(temp.resolve("d"));

        new DeleteElements().run(session, List.of(element(session, sample.talks)));

        assertTrue(session.isLoaded("of the talks"), "the link between the talks and the journey has fallen");
        assertFalse(session.isLoaded("of nothing"));
    }

    @Test
    void theDeletionIsOneStepThatIsUndoneByteForByte() throws Exception {
        DossierSession session = DossierSession.open(temp.resolve("d"));
        new DeleteElements().run(session, List.of(element(session, sample.talks)));

        session.undo();

        assertEquals(List.of(), session.save());
        assertEquals(files, sample.files());
    }

    @Test
    void nothingIsDeletedWhenTheSearchIsCancelled() throws Exception {
        DossierSession session = DossierSession.open(temp.resolve("d"));
        DeleteElements cancelled = new DeleteElements((articles, ids) -> {
            throw new OperationCanceledException();
        });

        assertThrows(OperationCanceledException.class,
                () -> cancelled.run(session, List.of(element(session, sample.talks))));

        assertNotNull(session.element(sample.talks.getId()));
        assertFalse(session.isDirty());
    }

    private static Element element(DossierSession session, Element like) {
        Element element = session.element(like.getId());
        assertNotNull(element);
        return element;
    }
}
