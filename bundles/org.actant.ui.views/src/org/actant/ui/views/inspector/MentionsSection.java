package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** All mentions of an element in the articles that are loaded, with the words around them. */
final class MentionsSection extends InspectorSection {

    private static final int FEW = 25;

    private List<Mention> mentions = List.of();
    private @Nullable Composite rows;
    private boolean all;

    MentionsSection(InspectorContext context) {
        super(context, Messages.mentions);
    }

    @Override
    protected void createFields(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(made);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(made);
        rows = made;
    }

    @Override
    public void show(Subject shown) {
        super.show(shown);
        all = false;
        refresh(true);
    }

    @Override
    public void changed(SessionChange change) {
        super.changed(change);
        refresh(change.changed().stream().anyMatch(Mention.class::isInstance));
    }

    private void refresh(boolean anew) {
        Subject shown = subject();
        Composite parent = rows;
        if (shown == null || parent == null) {
            return;
        }
        Element element = shown.first();
        List<Mention> now = shown.session().references().to(element, Literals.MENTION__OF, Mention.class);
        if (!anew && now.equals(mentions)) {
            return;
        }
        mentions = now;
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
        List<Mention> visible = all ? now : now.subList(0, Math.min(FEW, now.size()));
        visible.forEach(mention -> createRow(parent, shown, mention));
        if (now.isEmpty()) {
            new Label(parent, SWT.NONE).setText(Messages.noMentions);
        } else if (visible.size() < now.size()) {
            createMore(parent, now.size());
        }
        context().actions().resized();
    }

    private void createRow(Composite parent, Subject shown, Mention mention) {
        Link link = new Link(parent, SWT.WRAP);
        Article article = Reveal.article(mention);
        link.setText(ReferenceField.escaped(text(mention.getPrefix(), true)) + ReferenceField.linked(mention)
                + ReferenceField.escaped(text(mention.getSuffix(), false)));
        link.setToolTipText(article == null ? null : Labels.of(article));
        link.addListener(SWT.Selection, event -> context().actions().reveal(shown.session(), mention));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(link);
    }

    private void createMore(Composite parent, int count) {
        Button more = new Button(parent, SWT.PUSH | SWT.FLAT);
        more.setText(Messages.bind(Messages.showAll, count));
        more.addListener(SWT.Selection, event -> {
            all = true;
            refresh(true);
        });
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
