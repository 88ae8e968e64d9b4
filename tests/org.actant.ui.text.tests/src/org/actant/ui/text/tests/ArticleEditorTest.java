package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.actant.core.commands.Delete;
import org.actant.core.session.DossierSession;
import org.actant.model.Article;
import org.actant.ui.ArticleInput;
import org.actant.ui.text.ArticleEditor;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleEditorTest {

    @TempDir
    private Path folder;
    private Sample sample;
    private Shell shell;
    private FakeSite site;
    private ArticleEditor editor;

    @BeforeEach
    void makeEditor() throws IOException {
        sample = Sample.annotated(folder);
        shell = new Shell(Display.getDefault());
        site = new FakeSite(shell);
        editor = new ArticleEditor();
    }

    @AfterEach
    void disposeShell() {
        shell.dispose();
    }

    @Test
    void theArticleOfTheInputIsTakenWithoutLookingForItsFile() throws PartInitException {
        editor.init(site.site(), new ArticleInput(sample.session, sample.article));
        assertSame(sample.session, Adapters.adapt(editor, DossierSession.class));
        assertSame(sample.article, Adapters.adapt(editor, Article.class));
    }

    @Test
    void anArticleWhoseTextIsMissingIsNotOpened() throws IOException {
        sample.session.save();
        DossierSession again = DossierSession.open(folder.resolve("dossier"));
        Article article = again.article("hafen");
        Path text = again.layout().textFile("hafen");
        Files.delete(text);
        ArticleInput input = new ArticleInput(again, article);
        PartInitException refused = assertThrows(PartInitException.class, () -> editor.init(site.site(), input));
        assertTrue(refused.getMessage().contains(text.toString()), refused.getMessage());
    }

    @Test
    void theEditorOfADeletedArticleIsClosed() throws PartInitException {
        editor.init(site.site(), new ArticleInput(sample.session, sample.article));
        sample.session.execute(new Delete(List.of(sample.article)));
        assertTrue(site.closed.isEmpty(), "not in the midst of the change");
        settle();
        assertEquals(List.of(editor), site.closed);
    }

    @Test
    void anEditorWhoseArticleIsBackStaysOpen() throws PartInitException {
        editor.init(site.site(), new ArticleInput(sample.session, sample.article));
        sample.session.execute(new Delete(List.of(sample.article)));
        sample.session.undo();
        settle();
        assertTrue(site.closed.isEmpty());
    }

    @Test
    void inputsOfAClosedAndOfAnOpenDossierAreNotEqual() throws IOException {
        sample.session.save();
        DossierSession again = DossierSession.open(folder.resolve("dossier"));
        ArticleInput before = new ArticleInput(sample.session, sample.article);
        assertEquals(before, new ArticleInput(sample.session, sample.article));
        assertNotEquals(before, new ArticleInput(again, again.article("hafen")));
    }

    private void settle() {
        while (shell.getDisplay().readAndDispatch()) {
            // until nothing is due
        }
    }
}
