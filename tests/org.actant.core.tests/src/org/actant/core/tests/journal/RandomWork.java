package org.actant.core.tests.journal;

import java.util.List;
import java.util.Random;
import org.actant.core.commands.AddCue;
import org.actant.core.commands.CopyEvent;
import org.actant.core.commands.Delete;
import org.actant.core.commands.FillRole;
import org.actant.core.commands.FillRoleWithWords;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.MovePart;
import org.actant.core.commands.MoveSpan;
import org.actant.core.commands.NewClaim;
import org.actant.core.commands.NewConnection;
import org.actant.core.commands.NewEntity;
import org.actant.core.commands.NewEvent;
import org.actant.core.commands.NewSource;
import org.actant.core.commands.Selection;
import org.actant.core.commands.SetFeature;
import org.actant.core.commands.SetRealis;
import org.actant.core.identity.Fold;
import org.actant.core.session.DossierSession;
import org.actant.core.session.GroupedCommand;
import org.actant.core.session.ModelCommand;
import org.actant.core.tests.SampleDossier;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Actuality;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.MentionForm;
import org.actant.model.SourceKind;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/** Somebody who works on a sample dossier at random: the same from the same seed as long as nothing but this is done. */
final class RandomWork {

    private final DossierSession session;
    private final Random random;

    RandomWork(DossierSession session, long seed) {
        this.session = session;
        this.random = new Random(seed);
    }

    /** Does one thing, which may be to undo or to redo. */
    void one() throws Exception {
        int dice = random.nextInt(10);
        if (dice < 2) {
            session.undo();
        } else if (dice < 3) {
            session.redo();
        } else {
            session.execute(command());
        }
    }

    private ModelCommand command() throws Exception {
        List<Article> articles = session.loadArticles();
        List<Event> events = session.dossier().getEvents();
        List<Entity> entities = session.dossier().getEntities();
        if (events.size() < 2 || entities.size() < 2 || articles.isEmpty()) {
            return random.nextBoolean() || articles.isEmpty()
                    ? new NewEntity(session.dossier(), Literals.ACTOR, "Person", "P" + random.nextInt(99), null,
                            MentionForm.UNSPECIFIED)
                    : new NewEvent(session.dossier(), words(articles.get(0)), "CONSULT", "E", MentionForm.VRB);
        }
        Article article = any(articles);
        return switch (random.nextInt(17)) {
            case 0, 1 -> new LinkMention(words(article), any(entities), MentionForm.NAM);
            case 2 -> new NewEntity(session.dossier(), Literals.ACTOR, "Person", "P" + random.nextInt(99),
                    words(article), MentionForm.NOM);
            case 3 -> new NewEvent(session.dossier(), words(article), "CONSULT", "E", MentionForm.VRB);
            case 4 -> new NewClaim(article, any(events), session.dossier().getSources(), words(article), List.of());
            case 5 -> new FillRoleWithWords(any(events), "participant", words(article), any(entities), MentionForm.NOM);
            case 6 -> new FillRole(any(events), "participant", any(entities),
                    article.getMentions().isEmpty() ? null : any(article.getMentions()));
            case 7 -> new Delete(List.of(anything(article)));
            case 8 -> new SetRealis(List.of(any(events)), Literals.REALIS__ACTUALITY,
                    any(List.of(Actuality.ACT, Actuality.HYP, Actuality.GEN)));
            case 9 -> new GroupedCommand("typing", new SetFeature(any(entities), Literals.ENTITY__NAME,
                    "N\uD83D\uDE00" + random.nextInt(9)));
            case 10 -> new NewConnection(session.dossier(), Literals.LINK, "CAUSES", List.of(any(events)),
                    List.of(any(events)));
            case 11 -> new NewSource(session.dossier(), "S", SourceKind.MEDIA, firstActor());
            case 12 -> new CopyEvent(session.dossier(), any(events));
            case 13 -> new AddCue(words(article), any(events));
            case 14 -> article.getMentions().isEmpty()
                    ? new AddCue(words(article), any(events))
                    : new MoveSpan(any(article.getMentions()), SampleDossier.TEXT, ranges());
            case 15 -> new MovePart(session.dossier(), Literals.DOSSIER__EVENTS, 0, events.size() - 1);
            default -> new Fold(List.of(entities.get(0)), entities.get(entities.size() - 1));
        };
    }

    private Element anything(Article article) {
        List<Mention> mentions = article.getMentions();
        List<Claim> claims = article.getClaims();
        return switch (random.nextInt(6)) {
            case 0 -> any(session.dossier().getEvents());
            case 1 -> any(session.dossier().getEntities());
            case 2 -> random.nextInt(4) == 0 ? article : any(session.dossier().getEvents());
            case 3 -> claims.isEmpty() ? any(session.dossier().getEntities()) : any(claims);
            default -> mentions.isEmpty() ? any(session.dossier().getEntities()) : any(mentions);
        };
    }

    private @Nullable Actor firstActor() {
        for (Entity entity : session.dossier().getEntities()) {
            if (entity instanceof Actor actor) {
                return actor;
            }
        }
        return null;
    }

    private Selection words(Article article) {
        return new Selection(article, SampleDossier.TEXT, ranges());
    }

    private TextRanges ranges() {
        int begin = random.nextInt(40);
        return TextRanges.of(begin, begin + 1 + random.nextInt(4));
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
