package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.ui.views.Coverage;
import org.actant.ui.views.ElementDialog;
import org.actant.ui.views.Reveal;
import org.actant.ui.views.ArticleLoader;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * All words that refer to an element in the articles that are loaded, with what stands around them; the other articles
 * are looked through when that is asked for.
 */
final class MentionsSection extends FoundSection<Anchored> {

    private final EReference feature;
    private final boolean always;
    private @Nullable ArticleLoader loader;

    /**
     * @param feature the feature through which words refer to the element
     * @param always  whether the section says so when there are none
     */
    MentionsSection(InspectorContext context, String heading, EReference feature, boolean always) {
        super(context, heading);
        this.feature = feature;
        this.always = always;
    }

    @Override
    protected void createFields(Composite parent) {
        super.createFields(parent);
        if (canAdd()) {
            headButton(Messages.bind(Messages.addTo, Messages.evidence), this::add);
        }
    }

    /** Words of the articles that are loaded may be said to show what is shown; other words refer to one thing. */
    @Override
    boolean canAdd() {
        return feature == Literals.ANCHORED__EVIDENCE_OF;
    }

    private void add() {
        Subject shown = subject();
        if (shown == null) {
            return;
        }
        Element words = new ElementDialog(body().getShell(), Messages.evidence, Candidates.shownBy(shown),
                context().types()).choose();
        if (words instanceof Anchored anchored && !anchored.getEvidenceOf().contains(shown.first())) {
            context().actions().execute(shown.session(), new AddPart(anchored, feature, shown.first()));
        }
    }

    @Override
    List<Anchored> find(Subject shown) {
        return shown.referring(feature, Anchored.class);
    }

    @Override
    Row row(Subject shown, Anchored words) {
        Article article = Reveal.article(words);
        return new Row(words, ReferenceField.escaped(text(words.getPrefix(), true)) + ReferenceField.linked(words)
                + ReferenceField.escaped(text(words.getSuffix(), false)), article == null ? null : Labels.of(article));
    }

    @Override
    String none(Subject shown) {
        return always ? Messages.noMentions : "";
    }

    @Override
    void follow(Subject shown, Element target) {
        context().actions().reveal(shown.session(), target);
    }

    @Override
    void footer(Composite parent, Subject shown) {
        Coverage coverage = Coverage.of(shown.session());
        if (always && !coverage.isComplete()) {
            Button load = new Button(parent, SWT.PUSH | SWT.FLAT);
            load.setText(Messages.bind(Messages.lookInOthers, coverage.all() - coverage.opened()));
            load.addListener(SWT.Selection, event -> load(load, shown));
        }
    }

    /** Loads the other articles one by one; each brings its mentions as it comes. */
    private void load(Button button, Subject shown) {
        button.setEnabled(false);
        if (loader == null) {
            ArticleLoader made = new ArticleLoader(body().getDisplay());
            body().addDisposeListener(event -> made.stop());
            made.load(shown.session(), () -> loader = null);
            loader = made;
        }
    }

    /** The words before or after a mention, on one line. */
    private static String text(@Nullable String context, boolean before) {
        if (context == null || context.isEmpty()) {
            return "";
        }
        String line = context.replaceAll("\\s+", " ");
        return before ? "\u2026" + line : line + "\u2026";
    }
}
