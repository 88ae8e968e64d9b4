package org.actant.core.tests.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actant.core.store.DocumentException;
import org.actant.core.store.MissingElements;
import org.actant.core.tests.SampleDossier;
import org.actant.core.commands.SetFeature;
import org.actant.core.operations.DeleteElements;
import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        session.loadArticles();
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
    void filesThatAnotherProgramChangedAreToldOfUntilTheyAreAsBefore() throws Exception {
        DossierSession session = DossierSession.open(folder);
        session.loadArticles();
        Path file = folder.resolve("articles/gespraeche.article");
        String before = Files.readString(file);
        assertEquals(List.of(), session.changedOnDisk());

        change(file, before + "\n");
        assertEquals(List.of(file), session.changedOnDisk());

        change(file, before);
        assertEquals(List.of(), session.changedOnDisk());

        Files.delete(file);
        assertEquals(List.of(file), session.changedOnDisk());
    }

    @Test
    void whatIsSavedHereIsNotAnotherProgramsChange() throws Exception {
        sample.session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "Anja"));
        sample.session.save();
        assertEquals(List.of(), sample.session.changedOnDisk());
    }

    private static void change(Path file, String text) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 9_000));
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

    @ParameterizedTest
    @ValueSource(strings = {"../stranger.article", "articles/%2e%2e/../../stranger.article",
            "http://example.org/x.article",
            "articles/.article", "articles/gespraeche.xml"})
    void anArticleElsewhereIsRefused(String address) throws Exception {
        Files.copy(folder.resolve("articles/gespraeche.article"), temp.resolve("stranger.article"));
        Path file = folder.resolve("dossier.actant");
        Files.writeString(file, Files.readString(file).replace("articles/gespraeche.article", address));
        DocumentException e = assertThrows(DocumentException.class, () -> DossierSession.open(folder));
        assertTrue(e.getMessage().contains("dossier.actant"), e.getMessage());
    }

    @Test
    void anArticleThatIsListedTwiceIsRefused() throws Exception {
        Path file = folder.resolve("dossier.actant");
        String xml = Files.readString(file);
        String entry = xml.lines().filter(line -> line.contains("<articles ")).findFirst().orElseThrow();
        Files.writeString(file, xml.replace(entry, entry + "\n" + entry));
        assertThrows(DocumentException.class, () -> DossierSession.open(folder));
    }

    @Test
    void aTextBehindALinkOutOfTheDossierIsNotRead() throws Exception {
        Path text = folder.resolve("articles/gespraeche.txt");
        Path secret = Files.move(text, temp.resolve("secret.txt"));
        Files.createSymbolicLink(text, secret);
        DossierSession session = DossierSession.open(folder);
        Article article = session.article("gespraeche");
        assertNotNull(article);
        assertThrows(DocumentException.class, () -> session.text(article));
    }

    @Test
    void anArticleWhoseFileWasRenamedIsRefusedAndNothingIsDeleted() throws Exception {
        Files.move(folder.resolve("articles/gespraeche.article"), folder.resolve("articles/anders.article"));
        Files.move(folder.resolve("articles/gespraeche.txt"), folder.resolve("articles/anders.txt"));
        Path file = folder.resolve("dossier.actant");
        Files.writeString(file, Files.readString(file).replace("articles/gespraeche.", "articles/anders."));
        DossierSession session = DossierSession.open(folder);
        assertThrows(DocumentException.class, () -> session.article("anders"));
        session.save();
        assertTrue(Files.exists(folder.resolve("articles/anders.article")));
        assertTrue(Files.exists(folder.resolve("articles/anders.txt")));
    }

    @Test
    void anArticleThatEmfLoadsByItselfCountsAsLoaded() throws Exception {
        DossierSession session = DossierSession.open(folder);
        List<SessionChange> heard = new ArrayList<>();
        session.addListener(heard::add);
        Article article = session.dossier().getArticles().get(0);
        assertSame(article, session.article("gespraeche"));
        assertEquals(1, heard.size());
        Element anna = session.element(sample.anna.getId());
        assertNotNull(anna);
        assertEquals(1, session.references().to(anna, Literals.MENTION__OF, Mention.class).size());
        session.execute(new SetFeature(article, Literals.ARTICLE__TITLE, "Neu"));
        assertEquals(List.of(folder.resolve("articles/gespraeche.article")), session.save());
    }

    @Test
    void whoHearsOfALoadedArticleFindsItInTheDossier() throws Exception {
        for (boolean byEmf : new boolean[]{true, false}) {
            DossierSession session = DossierSession.open(folder);
            List<Boolean> found = new ArrayList<>();
            session.addListener(
                    change -> found.add(session.isLoaded("gespraeche") && session.loadedArticles().size() == 1
                            && session.loadedArticles().get(0).eContainer() == session.dossier()));
            Article article = byEmf ? session.dossier().getArticles().get(0) : session.article("gespraeche");
            assertEquals(List.of(true), found);
            assertNotNull(article);
            assertSame(session.dossier(), article.eContainer());
            assertEquals(List.of(), session.save());
        }
    }

    @Test
    void aTextIsStillThereAfterDeletingSavingUndoingAndSaving() throws Exception {
        Map<String, String> before = sample.files();
        DossierSession session = DossierSession.open(folder);
        new DeleteElements().run(session, session.loadArticles());
        session.save();
        assertFalse(Files.exists(folder.resolve("articles/gespraeche.txt")));
        session.undo();
        session.save();
        assertEquals(before, sample.files());
    }

    @Test
    void aDeletionDoesNotOverwriteAnotherProgramsChange() throws Exception {
        Path file = folder.resolve("articles/gespraeche.article");
        new DeleteElements().run(sample.session, List.of(sample.article));
        Files.writeString(file, Files.readString(file) + " ");
        assertThrows(DocumentException.class, sample.session::save);
        assertTrue(Files.exists(file));
        assertTrue(Files.exists(folder.resolve("articles/gespraeche.txt")));
    }

    @Test
    void whatCannotBeWrittenLeavesAllFilesAsTheyWere() throws Exception {
        Map<String, String> before = sample.files();
        sample.session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "Anna"));
        sample.session.execute(new SetFeature(sample.article, Literals.ARTICLE__TITLE, "Neu"));
        Path dossier = folder.resolve("dossier.actant");
        Path aside = Files.move(dossier, temp.resolve("aside"));
        Files.createDirectory(dossier);
        assertThrows(IOException.class, sample.session::save);
        Files.delete(dossier);
        Files.move(aside, dossier);
        assertEquals(before, sample.files());
        sample.session.save();
        assertFalse(sample.session.isDirty());
    }

    @Test
    void aCharacterThatXmlCannotHoldDoesNotBlockSaving() throws Exception {
        sample.session.execute(new SetFeature(sample.anna, Literals.ENTITY__NAME, "Anna\fBerg"));
        sample.session.save();
        assertEquals("Anna\ufffdBerg", sample.anna.getName());
    }

    @Test
    void aStrayFileTakesItsName() throws Exception {
        Files.writeString(folder.resolve("articles/waise.txt"), "x");
        assertTrue(sample.session.takenNames().containsAll(Set.of("waise", "gespraeche")));
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
