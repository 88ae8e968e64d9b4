package org.actant.ui.views.inspector;

import java.util.List;
import java.util.stream.Collectors;
import org.actant.core.commands.NewClaim;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Realis;
import org.actant.ui.views.Reveal;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** The claims that refer to an element in one way; of a statement "+" makes a new one. */
class ClaimsSection extends FoundSection<Claim> {

    private final EReference feature;

    /** @param feature CLAIM__ABOUT for the claims about a statement, CLAIM__SOURCE_CHAIN for those of a source */
    ClaimsSection(InspectorContext context, EReference feature) {
        super(context, feature == Literals.CLAIM__ABOUT ? Messages.claims : Messages.says);
        this.feature = feature;
    }

    @Override
    protected void createFields(Composite parent) {
        super.createFields(parent);
        if (canAdd()) {
            headButton(Messages.bind(Messages.addTo, Messages.claims), this::add);
        }
    }

    @Override
    boolean canAdd() {
        return feature == Literals.CLAIM__ABOUT;
    }

    @Override
    List<Claim> find(Subject shown) {
        return shown.referring(feature, Claim.class);
    }

    @Override
    Row row(Subject shown, Claim claim) {
        String name = canAdd() ? chain(claim) : context().types().label(claim);
        String grade = claim.getCredibility() == 0
                ? ""
                : " \u00b7 " + claim.getCredibility() + " \u2013 "
                        + context().types().scaleValue("credibility", String.valueOf(claim.getCredibility()));
        Realis realis = claim.getRealis();
        String world = realis == null
                ? ""
                : " \u00b7 " + context().types().label(Literals.ACTUALITY, realis.getActuality());
        Article article = Reveal.article(claim);
        return new Row(claim, "<a>" + ReferenceField.escaped(name) + "</a>" + ReferenceField.escaped(world + grade),
                article == null ? null : Labels.of(article));
    }

    private static String chain(Claim claim) {
        return claim.getSourceChain().isEmpty()
                ? Messages.weSay
                : claim.getSourceChain().stream().map(Labels::of).collect(Collectors.joining(" \u2190 "));
    }

    private void add() {
        Subject shown = subject();
        Article article = shown == null ? null : article(shown);
        if (shown != null && article != null) {
            context().actions().execute(shown.session(),
                    new NewClaim(article, shown.first(), List.of(), null, List.of()));
            List<Claim> claims = article.getClaims();
            context().actions().select(shown.session(), claims.get(claims.size() - 1));
        }
    }

    /** The article that speaks of the element, else the first that is loaded; null if there is none. */
    private static @Nullable Article article(Subject shown) {
        Article speaking = Reveal.article(Reveal.place(shown.session(), shown.first()));
        List<Article> loaded = shown.session().loadedArticles();
        return speaking != null || loaded.isEmpty() ? speaking : loaded.get(0);
    }
}
