package org.actant.ui.views.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.SetFeature;
import org.actant.core.commands.SetRealis;
import org.actant.core.grading.Stance;
import org.actant.core.session.DossierSession;
import org.actant.model.AboutKind;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Polarity;
import org.actant.model.Reliability;
import org.actant.model.Source;
import org.actant.ui.views.matrix.ClaimsMatrix;
import org.actant.ui.views.matrix.MatrixPanel;
import org.actant.ui.views.matrix.MatrixRow;
import org.actant.ui.views.matrix.MatrixRow.Mark;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The claims matrix, by itself and in a bare shell. */
final class MatrixPanelTest {

    private static final String SAMPLE = "features/org.actant.headless.feature/samples/gespraeche-in-minsk";

    private final Screen screen = new Screen();
    private final List<Element> selected = new ArrayList<>();
    private final Case made;
    private final Claim claim;

    MatrixPanelTest(@TempDir Path folder) throws IOException {
        made = new Case(folder.resolve("d"));
        claim = made.article.getClaims().get(0);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static ClaimsMatrix matrix(DossierSession session) {
        ClaimsMatrix matrix = new ClaimsMatrix(session);
        while (matrix.advance()) {
            // until all claims are in
        }
        return matrix;
    }

    private static MatrixRow row(ClaimsMatrix matrix, Event event) {
        return matrix.rows().get(matrix.index(event));
    }

    private void realis(Actuality actuality, Polarity polarity, Claim of) {
        made.session.execute(new SetRealis(List.of(of), Literals.REALIS__ACTUALITY, actuality));
        made.session.execute(new SetRealis(List.of(of), Literals.REALIS__POLARITY, polarity));
    }

    private Claim another(String name) {
        Source source = ActantFactory.eINSTANCE.createSource();
        source.setName(name);
        made.session.execute(new AddPart(made.session.dossier(), Literals.DOSSIER__SOURCES, source));
        Claim other = ActantFactory.eINSTANCE.createClaim();
        other.setAbout(made.closing);
        other.getSourceChain().add(made.session.dossier().getSources().get(0));
        other.getSourceChain().add(source);
        made.session.execute(new AddPart(made.article, Literals.ARTICLE__CLAIMS, other));
        return other;
    }

    @Test
    void articlesThatAreNotLoadedAreToldAndLoadedWhenAskedFor() throws IOException {
        made.session.save();
        DossierSession again = DossierSession.open(made.session.layout().folder());
        MatrixPanel panel = new MatrixPanel(screen.shell, selected::addAll, element -> {
            // nothing is opened here
        });
        screen.open();
        panel.setSession(again);
        screen.await("the matrix is made", () -> !panel.isBusy());
        assertEquals("Only 0 of 1 articles were looked through. <a>Look in the Others</a>", panel.coverage().text());
        assertTrue(panel.coverage().control().isVisible());
        panel.coverage().control().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        screen.await("the article is loaded", () -> panel.coverage().text().isEmpty() && !panel.isBusy());
        assertFalse(panel.coverage().control().isVisible());
        assertTrue(panel.status().startsWith("1 "), panel.status());
    }

    @Test
    void anArticleThatCannotBeReadIsOfferedAgain() throws IOException {
        made.session.save();
        DossierSession again = DossierSession.open(made.session.layout().folder());
        Files.writeString(again.layout().articleFile("pier"), "no article");
        MatrixPanel panel = new MatrixPanel(screen.shell, selected::addAll, element -> {
            // nothing is opened here
        });
        screen.open();
        panel.setSession(again);
        String offer = panel.coverage().text();
        panel.coverage().control().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        assertEquals("Only 0 of 1 articles were looked through; the others are being loaded.", panel.coverage().text());
        screen.await("the article was tried", () -> panel.coverage().text().equals(offer));
    }

    @Test
    void aCellTellsStanceAndGrade() {
        realis(Actuality.UNC, Polarity.POS, claim);
        Source source = made.session.dossier().getSources().get(0);
        made.session.execute(new SetFeature(source, Literals.SOURCE__RELIABILITY, Reliability.B));
        made.session.execute(new SetFeature(claim, Literals.CLAIM__CREDIBILITY, 2));
        ClaimsMatrix matrix = matrix(made.session);
        assertEquals("? UNC B2", row(matrix, made.closing).cell(source).text());
        assertEquals(List.of(claim), row(matrix, made.closing).cell(source).claims());
    }

    @Test
    void whatAClaimLeavesOpenIsTakenFromItsEvent() {
        assertEquals(Stance.ASSERTED, Stance.of(claim));
        made.session.execute(new SetRealis(List.of(claim), Literals.REALIS__POLARITY, Polarity.NEG));
        assertEquals(Stance.DENIED, Stance.of(claim));
        made.session.execute(new SetRealis(List.of(made.closing), Literals.REALIS__ACTUALITY, Actuality.HYP));
        assertEquals(Stance.HYPOTHETICAL, Stance.of(claim));
    }

    @Test
    void aFactFromOneSourceStandsOutAndNotOneFromTwo() {
        realis(Actuality.ACT, Polarity.POS, claim);
        assertEquals(Mark.SINGLE, row(matrix(made.session), made.closing).mark());
        realis(Actuality.ACT, Polarity.POS, another("Captain"));
        assertEquals(Mark.NONE, row(matrix(made.session), made.closing).mark());
        assertEquals(2, matrix(made.session).sources().size());
    }

    @Test
    void whatOneAssertsAndAnotherDeniesStandsOut() {
        realis(Actuality.ACT, Polarity.POS, claim);
        realis(Actuality.ACT, Polarity.NEG, another("Captain"));
        assertEquals(Mark.CONTRADICTED, row(matrix(made.session), made.closing).mark());
    }

    @Test
    void whatOneSaysOfThisEventIsNotDeniedBySayingThatNoSuchEventsHappen() {
        realis(Actuality.ACT, Polarity.POS, claim);
        Claim other = another("Captain");
        realis(Actuality.ACT, Polarity.NEG, other);
        made.session.execute(new SetFeature(other, Literals.CLAIM__ABOUT_KIND, AboutKind.KIND));
        assertEquals(Mark.SINGLE, row(matrix(made.session), made.closing).mark());
    }

    @Test
    void aClaimWithoutSourceStandsInTheLastColumn() {
        Claim ours = ActantFactory.eINSTANCE.createClaim();
        ours.setAbout(made.closing);
        made.session.execute(new AddPart(made.article, Literals.ARTICLE__CLAIMS, ours));
        ClaimsMatrix matrix = matrix(made.session);
        assertNull(matrix.sources().get(1));
        assertEquals(List.of(ours), row(matrix, made.closing).cell(null).claims());
    }

    @Test
    void everyClaimOfTheSampleAboutAnEventHasItsCell() throws IOException {
        DossierSession session = DossierSession.open(sample());
        session.loadArticles();
        ClaimsMatrix matrix = matrix(session);
        long claims = session.loadedArticles().stream().flatMap(article -> article.getClaims().stream())
                .filter(each -> each.getAbout() instanceof Event).count();
        long shown = matrix.rows().stream().flatMap(row -> row.cells().values().stream())
                .mapToLong(cell -> cell.claims().size()).sum();
        assertEquals(claims, shown);
        assertTrue(claims > 0);
        assertTrue(matrix.rows().stream().anyMatch(row -> row.mark() == Mark.SINGLE));
        matrix.filter("TELEFONAT");
        assertEquals("Telefonat zwischen Trump und Putin", matrix.rows().get(0).event().getLabel());
        assertTrue(matrix.rows().size() < matrix.total());
    }

    private static Path sample() {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve(SAMPLE))) {
                return up.resolve(SAMPLE);
            }
        }
        throw new IllegalStateException("The sample dossier is not there.");
    }

    @Test
    void aSelectedCellTellsItsClaims() {
        MatrixPanel panel = panel();
        panel.select(0, 0);
        assertEquals(List.of(claim), selected);
    }

    @Test
    void theMatrixFollowsTheDossierAndIsCopied() {
        MatrixPanel panel = panel();
        assertTrue(panel.csv().startsWith("id,Event,Spokesman\r\n" + made.closing.getId() + ",Pier closed,"),
                panel.csv());
        another("Captain");
        screen.await("the matrix follows", () -> panel.csv().contains("Captain"));
        panel.filterText().setText("nothing like it");
        assertEquals(1, panel.csv().lines().count());
        assertTrue(panel.status().startsWith("0"), panel.status());
    }

    @Test
    void anEventThatIsSelectedElsewhereIsRevealedWithoutEcho() {
        MatrixPanel panel = panel();
        panel.reveal(made.closing);
        assertEquals(List.of(), selected);
        assertNotNull(panel.table());
    }

    private MatrixPanel panel() {
        screen.shell.setSize(900, 400);
        MatrixPanel panel = new MatrixPanel(screen.shell, elements -> {
            selected.clear();
            selected.addAll(elements);
        }, element -> {
            // nothing is opened here
        });
        panel.setSession(made.session);
        screen.open();
        screen.await("the matrix is made", () -> !panel.isBusy());
        assertFalse(panel.status().isEmpty());
        return panel;
    }
}
