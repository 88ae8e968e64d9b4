package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.actant.core.ontology.OntologyFormat;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;

/**
 * What can be done to the chosen type and to the ontology as a whole: as buttons below the tree, in its context menu and
 * by keys (Insert, F2, Delete).
 */
final class OntologyMenus {

    private static final String OPENS = " \u25BE";
    private static final int BUTTONS = 3;

    private final OntologyPanel panel;
    private final TypeActions actions;
    private final @Nullable OntologyFormat format;

    /** What can be done: its name, its key (0 for none), when it can be done, and what does it. */
    private record Act(String label, int key, BooleanSupplier enabled, Runnable action) {
    }

    OntologyMenus(OntologyPanel panel, TypeActions actions, @Nullable OntologyFormat format) {
        this.panel = panel;
        this.actions = actions;
        this.format = format;
    }

    /** Makes the buttons, the context menu and the keys. */
    void make(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(BUTTONS).spacing(4, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        List<Act> types = types();
        button(row, Messages.add).addListener(SWT.Selection, event -> add());
        opening(row, Messages.type, types);
        List<Act> whole = whole();
        if (!whole.isEmpty()) {
            opening(row, Messages.ontology, whole);
        }
        Tree tree = panel.tree().getTree();
        List<Act> all = new ArrayList<>(types);
        all.add(0, new Act(Messages.add, SWT.INSERT, () -> kind() != null, this::add));
        tree.setMenu(menu(new Menu(tree), all));
        tree.addListener(SWT.KeyDown, event -> pressed(event, all));
    }

    private List<Act> types() {
        return List.of(new Act(Messages.rename, SWT.F2, this::isKnown, () -> go(actions::rename)),
                new Act(Messages.merge, 0, () -> type() != null, () -> go(actions::merge)),
                new Act(Messages.split, 0, this::isKnown, () -> go(actions::split)),
                new Act(Messages.delete, SWT.DEL, this::isKnown, this::delete),
                new Act(Messages.makeType, 0, () -> type() != null && !isKnown(), () -> go(actions::adopt)));
    }

    private List<Act> whole() {
        OntologyFormat known = format;
        return known == null
                ? List.of()
                : List.of(new Act(Messages.importButton, 0, () -> true, () -> actions.exchange().importFrom(known)),
                        new Act(Messages.exportButton, 0, () -> true, () -> {
                            panel.commit();
                            actions.exchange().exportTo(known);
                        }));
    }

    private static Button button(Composite parent, String label) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private static void opening(Composite parent, String label, List<Act> acts) {
        Button button = button(parent, label + OPENS);
        Menu menu = menu(new Menu(button), acts);
        button.addListener(SWT.Selection, event -> {
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
    }

    private static Menu menu(Menu menu, List<Act> acts) {
        for (Act act : acts) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(act.key() == 0 ? act.label() : act.label() + "\t" + key(act.key()));
            item.addListener(SWT.Selection, event -> act.action().run());
            menu.addListener(SWT.Show, event -> item.setEnabled(act.enabled().getAsBoolean()));
        }
        return menu;
    }

    private static String key(int key) {
        return switch (key) {
            case SWT.INSERT -> Messages.keyInsert;
            case SWT.DEL -> Messages.keyDelete;
            default -> "F2";
        };
    }

    private static void pressed(Event event, List<Act> acts) {
        acts.stream().filter(act -> act.key() == event.keyCode && act.key() != 0 && act.enabled().getAsBoolean())
                .findFirst().ifPresent(act -> {
                    event.doit = false;
                    act.action().run();
                });
    }

    private @Nullable TypeRef type() {
        return panel.row() instanceof TypeRef type ? type : null;
    }

    private boolean isKnown() {
        TypeRef type = type();
        return type != null && actions.term(type) != null;
    }

    private @Nullable TypeKind kind() {
        Object row = panel.row();
        return row instanceof TypeRef type ? type.kind() : row instanceof TypeKind kind ? kind : null;
    }

    private void add() {
        TypeKind kind = kind();
        if (kind != null) {
            panel.commit();
            panel.select(actions.add(kind, isKnown() ? type() : null));
        }
    }

    private void delete() {
        TypeRef type = type();
        if (type != null) {
            actions.delete(type);
        }
    }

    /** Does something with the chosen type, and chooses what comes of it. */
    private void go(Function<TypeRef, @Nullable TypeRef> action) {
        TypeRef type = type();
        if (type != null) {
            panel.commit();
            panel.select(action.apply(type));
        }
    }
}
