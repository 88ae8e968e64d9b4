package org.actant.core.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.actant.core.store.DocumentException;
import org.actant.core.store.MissingElements;
import org.actant.core.tests.SampleDossier;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.DossierSession;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierStoreTest {

    @TempDir
    Path temp;
    private Path folder;
    private SampleDossier sample;

    @BeforeEach
    void makeDossier() throws Exception {
        folder = temp.resolve("d");
        sample = SampleDossier.saved(folder);
    }

    @Test
    void openingAndSavingChangesNoByte() throws Exception {
        Map<String, String> before = sample.files();
        DossierSession session = DossierSession.open(folder);
        session.articles();
        assertEquals(List.of(), session.save());
        assertEquals(before, sample.files());
    }

    @Test
    void theArticleTextIsKeptByteForByte() throws Exception {
        assertEquals(SampleDossier.TEXT, Files.readString(folder.resolve("articles/gespraeche.txt")));
    }

    @Test
    void anArticleIsLoadedWhenItIsTouchedAndRefersIntoTheDossier() throws Exception {
        DossierSession session = DossierSession.open(folder);
        assertEquals(List.of("gespraeche"), session.articleNames());
        assertEquals(List.of(), session.loadedArticles());
        Article article = session.article("gespraeche");
        assertNotNull(article);
        Mention mention = article.getMentions().get(0);
        assertSame(session.element(sample.anna.getId()), mention.getOf());
        assertSame(session.dossier(), article.eContainer());
        assertEquals(List.of(mention),
                session.references().to(mention.getOf(), Literals.MENTION__OF, Mention.class));
    }

    @Test
    void referencesAreWrittenAsPlainIds() throws Exception {
        String article = Files.readString(folder.resolve("articles/gespraeche.article"));
        assertTrue(article.contains(" of=\"" + sample.anna.getId() + "\""), article);
        assertFalse(article.contains("dossier.actant"), article);
    }

    @Test
    void onlyFilesThatChangeAreWritten() throws Exception {
        sample.session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "Anna"));
        assertEquals(List.of(folder.resolve("dossier.actant")), sample.session.save());
        assertFalse(sample.session.isDirty());
    }

    @Test
    void aReferenceToNothingIsKeptAndWrittenBack() throws Exception {
        Path file = folder.resolve("articles/gespraeche.article");
        String broken = Files.readString(file).replace(" of=\"" + sample.anna.getId() + "\"", " of=\"nowhere\"");
        Files.writeString(file, broken);
        DossierSession session = DossierSession.open(folder);
        Article article = session.article("gespraeche");
        assertNotNull(article);
        Element target = article.getMentions().get(0).getOf();
        assertTrue(MissingElements.isMissing(target));
        assertEquals("nowhere", target.getId());
        assertEquals(List.of(), session.save());
    }

    @Test
    void aFileChangedByAnotherProgramIsNotOverwritten() throws Exception {
        Path file = folder.resolve("dossier.actant");
        String theirs = Files.readString(file).replace("Bo Lind", "Bo Lund");
        Files.writeString(file, theirs);
        sample.session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "Anna"));
        assertThrows(DocumentException.class, sample.session::save);
        assertEquals(theirs, Files.readString(file));
        assertTrue(sample.session.isDirty());
    }

    @Test
    void aBrokenFileIsRefusedWithItsPlace() throws Exception {
        Path file = folder.resolve("dossier.actant");
        Files.writeString(file, Files.readString(file).replace("name=\"Anna Berg\"", "nome=\"Anna Berg\""));
        DocumentException e = assertThrows(DocumentException.class, () -> DossierSession.open(folder));
        assertTrue(e.getMessage().contains("dossier.actant, line "), e.getMessage());
    }

    @Test
    void aFileWithEntitiesIsRefused() throws Exception {
        Path file = folder.resolve("dossier.actant");
        String xml = Files.readString(file);
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.writeString(file, xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri()
                + "'>]>").replace("Anna Berg", "&e;"));
        DocumentException e = assertThrows(DocumentException.class, () -> DossierSession.open(folder));
        assertFalse(e.getMessage().contains("secret."), e.getMessage());
    }

    @Test
    void anArticleOutsideTheDossierIsNotOpened() throws Exception {
        Files.copy(folder.resolve("articles/gespraeche.article"), temp.resolve("stranger.article"));
        Path file = folder.resolve("dossier.actant");
        Files.writeString(file, Files.readString(file).replace("articles/gespraeche.article", "../stranger.article"));
        DossierSession session = DossierSession.open(folder);
        assertThrows(DocumentException.class, session::articles);
    }

    @Test
    void aFolderThatIsNotEmptyTakesNoNewDossier() {
        assertThrows(DocumentException.class, () -> DossierSession.create(folder, "x"));
    }

    @Test
    void aFolderWithoutDossierIsRefused() {
        assertThrows(DocumentException.class, () -> DossierSession.open(temp));
    }

    @Test
    void generatedIdsAreShortUniqueAndPacked() {
        assertTrue(sample.anna.getId().matches("[a-z][a-z0-9]{8}"), sample.anna.getId());
        assertSame(sample.anna, sample.session.element(sample.anna.getId()));
    }
}
