package org.actant.ui.views.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.FillRole;
import org.actant.core.commands.NewEntity;
import org.actant.core.commands.NewEvent;
import org.actant.core.commands.Selection;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.MentionForm;
import org.actant.model.Name;
import org.actant.model.NameForm;
import org.actant.model.Source;
import org.actant.model.TextRanges;
import org.eclipse.emf.ecore.EClass;

/** A small open dossier to look at: one article, three actors, a place, two events, a link, a source, a claim. */
final class Case {

    static final String TEXT = "The harbour board of Lund closed the north pier on Monday, a spokesman said. "
            + "Board chair Ida Holm fears that the ferry company will leave the town if the pier stays closed.";

    final OpenDossiers dossiers = new OpenDossiers();
    final DossierSession session;
    final Article article;
    final Entity board;
    final Entity chair;
    final Event closing;

    Case(Path folder) throws IOException {
        session = DossierSession.create(folder, "Harbour");
        ArticleText text = ArticleText.of(TEXT);
        Article made = ActantFactory.eINSTANCE.createArticle();
        made.setName("pier");
        made.setTitle("Pier closed");
        made.setOutlet("Harbour News");
        made.setLanguage("en");
        made.setSha256(text.sha256());
        made.setLength(text.length());
        session.execute(new TestStep(edit -> {
            edit.add(session.dossier(), Literals.DOSSIER__ARTICLES, made);
            edit.setText(made, text);
        }));
        article = made;
        board = entity(Literals.ACTOR, "Organisation", "Harbour Board", "The harbour board of Lund");
        chair = entity(Literals.ACTOR, "Person", "Ida Holm", "Ida Holm");
        Entity company = entity(Literals.ACTOR, "Organisation", "Ferry Company", "the ferry company");
        entity(Literals.PLACE, "City", "Lund", "Lund");
        Entity pier = entity(Literals.ITEM, "Facility", "North Pier", "the north pier");
        closing = event("RESTRICT", "Pier closed", "closed");
        Event leaving = event("MOVE", "Company leaves", "leave");
        session.execute(new FillRole(closing, "agent", board, null));
        session.execute(new FillRole(closing, "theme", pier, null));
        session.execute(new FillRole(leaving, "agent", company, null));
        Name alias = ActantFactory.eINSTANCE.createName();
        alias.setText("Port Authority");
        alias.setForm(NameForm.NAME);
        session.execute(new AddPart(board, Literals.ENTITY__NAMES, alias));
        link(leaving);
        claim();
        dossiers.add(session);
    }

    private void link(Event leaving) {
        Link link = ActantFactory.eINSTANCE.createLink();
        link.setType("CAUSES");
        link.getSources().add(closing);
        link.getTargets().add(leaving);
        session.execute(new AddPart(session.dossier(), Literals.DOSSIER__LINKS, link));
    }

    private void claim() {
        Source source = ActantFactory.eINSTANCE.createSource();
        source.setName("Spokesman");
        session.execute(new AddPart(session.dossier(), Literals.DOSSIER__SOURCES, source));
        Claim claim = ActantFactory.eINSTANCE.createClaim();
        claim.setAbout(closing);
        claim.getSourceChain().add(source);
        session.execute(new AddPart(article, Literals.ARTICLE__CLAIMS, claim));
    }

    Selection words(String words) {
        int start = TEXT.indexOf(words);
        return new Selection(article, TEXT, TextRanges.of(start, start + words.length()));
    }

    Entity entity(EClass kind, String type, String name, String words) {
        NewEntity command = new NewEntity(session.dossier(), kind, type, name, words(words), MentionForm.NAM);
        session.execute(command);
        List<Entity> all = session.dossier().getEntities();
        return all.get(all.size() - 1);
    }

    private Event event(String type, String label, String words) {
        session.execute(new NewEvent(session.dossier(), words(words), type, label, MentionForm.VRB));
        List<Event> all = session.dossier().getEvents();
        return all.get(all.size() - 1);
    }
}
