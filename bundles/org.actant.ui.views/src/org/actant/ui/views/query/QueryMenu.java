package org.actant.ui.views.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.actant.core.commands.Delete;
import org.actant.core.session.DossierSession;
import org.actant.model.SavedQuery;
import org.actant.query.saved.BuiltInQuery;
import org.actant.query.saved.NamedQuery;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of queries: those of the dossier, those of the program, the recent ones. */
final class QueryMenu {

    private static final int LONGEST = 70;

    private final Menu menu;
    private final Consumer<String> onChoose;

    /** @param onChoose told which query was chosen */
    QueryMenu(Control owner, Consumer<String> onChoose) {
        this.menu = new Menu(owner);
        this.onChoose = onChoose;
    }

    /** Fills the menu anew and shows it. @param written what stands in the bar; a saved query of it can be deleted */
    void open(@Nullable DossierSession session, List<String> recent, String written, int x, int y) {
        fill(session, recent, written);
        menu.setLocation(x, y);
        menu.setVisible(true);
    }

    /** Fills the menu anew. */
    void fill(@Nullable DossierSession session, List<String> recent, String written) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        if (session != null) {
            group(Messages.ofDossier, NamedQuery.of(session.dossier()));
            session.dossier().getQueries().stream().filter(query -> written.equals(query.getExpression()))
                    .forEach(query -> deletion(session, query));
        }
        group(Messages.ofProgram, Arrays.stream(BuiltInQuery.values()).map(BuiltInQuery::named).toList());
        group(Messages.recent, recent.stream().map(query -> new NamedQuery(shortened(query), query)).toList());
    }

    /** The menu. */
    Menu menu() {
        return menu;
    }

    private void group(String title, List<NamedQuery> queries) {
        if (queries.isEmpty()) {
            return;
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        MenuItem heading = new MenuItem(menu, SWT.PUSH);
        heading.setText(title);
        heading.setEnabled(false);
        for (NamedQuery query : queries) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(query.name().replace("&", "&&"));
            item.addListener(SWT.Selection, event -> onChoose.accept(query.expression()));
        }
    }

    private void deletion(DossierSession session, SavedQuery query) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.bind(Messages.delete, query.getName()).replace("&", "&&"));
        item.addListener(SWT.Selection, event -> session.execute(new Delete(List.of(query))));
    }

    private static String shortened(String query) {
        return query.length() <= LONGEST ? query : query.substring(0, LONGEST - 1) + "\u2026";
    }
}
