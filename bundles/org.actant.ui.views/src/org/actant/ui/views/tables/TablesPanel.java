package org.actant.ui.views.tables;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.model.Element;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.CoverageNote;
import org.actant.ui.views.inspector.Field;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The tables of a dossier, one of which is shown, and how many rows it has. A table is made when it is first shown. */
public final class TablesPanel {

    private static final int MARGIN = 4;

    private final Composite control;
    private final Combo kinds;
    private final ToolBar tools;
    private final Label status;
    private final CoverageNote coverage;
    private final Composite stack;
    private final StackLayout top = new StackLayout();
    private final Map<TableKind, TablePage> pages = new EnumMap<>(TableKind.class);
    private final Environment environment;
    private @Nullable DossierSession session;
    private TableKind kind = TableKind.EVENTS;

    /**
     * What tables need from where they stand.
     *
     * @param types      the types of the dossier that is shown
     * @param layouts    remembers how tables were arranged
     * @param background where rows are sorted
     * @param onSelect   told which elements were selected
     * @param onOpen     told which element is to be shown where it stands
     * @param onEdit     executes what was done to an element
     */
    public record Environment(TypeCatalogue types, TableLayouts layouts, Executor background,
            Consumer<List<Element>> onSelect, Consumer<Element> onOpen, BiConsumer<Element, ModelCommand> onEdit) {
    }

    public TablesPanel(Composite parent, Environment environment) {
        this.environment = environment;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(MARGIN, 0).applyTo(control);
        kinds = new Combo(control, SWT.READ_ONLY);
        kinds.setItems(Arrays.stream(TableKind.values()).map(TableKind::label).toArray(String[]::new));
        kinds.setToolTipText(Messages.kinds);
        Field.name(kinds, Messages.kinds);
        kinds.select(kind.ordinal());
        kinds.setVisibleItemCount(TableKind.values().length);
        kinds.addListener(SWT.Selection, event -> show(TableKind.values()[kinds.getSelectionIndex()]));
        status = new Label(control, SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        tools = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
        menuItem(Messages.groupBy, TableMenu::fillGroups);
        menuItem(Messages.columns, TableMenu::fillColumns);
        coverage = new CoverageNote(control, 3, MARGIN);
        stack = new Composite(control, SWT.NONE);
        stack.setLayout(top);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(stack);
        refresh();
    }

    private void menuItem(String text, BiConsumer<TableMenu, Menu> fill) {
        ToolItem item = new ToolItem(tools, SWT.DROP_DOWN);
        item.setText(text);
        Menu menu = new Menu(tools);
        item.addListener(SWT.Selection, event -> {
            TablePage page = page();
            if (page != null) {
                fill.accept(page.menu(), menu);
                Rectangle bounds = item.getBounds();
                menu.setLocation(tools.toDisplay(bounds.x, bounds.y + bounds.height));
                menu.setVisible(true);
            }
        });
    }

    /** Shows another table. */
    public void show(TableKind wanted) {
        kind = wanted;
        kinds.select(wanted.ordinal());
        refresh();
    }

    /** Shows another dossier from now on; none if it is null. */
    public void setSession(@Nullable DossierSession wanted) {
        session = wanted;
        pages.values().forEach(TablePage::dispose);
        pages.clear();
        refresh();
    }

    private void refresh() {
        DossierSession current = session;
        tools.setEnabled(current != null);
        if (current == null) {
            top.topControl = null;
        } else {
            top.topControl = pages.computeIfAbsent(kind,
                    wanted -> new TablePage(stack, current, wanted, environment, this::say)).table().control();
        }
        stack.layout();
        say();
    }

    private void say() {
        coverage.show(session);
        TablePage page = page();
        status.setText(page == null ? Messages.noDossier : page.summary());
    }

    private @Nullable TablePage page() {
        return pages.get(kind);
    }

    /** The whole panel. */
    public Composite control() {
        return control;
    }

    /** The table that is shown; null if no dossier is. */
    public @Nullable ElementTable table() {
        TablePage page = page();
        return page == null ? null : page.table();
    }

    /** Whether rows are being made. */
    public boolean isBusy() {
        TablePage page = page();
        return page != null && page.isBusy();
    }

    /** What is said about the articles that are not loaded. */
    public CoverageNote coverage() {
        return coverage;
    }

    /** What is said about the rows. */
    public String status() {
        return status.getText();
    }

    /** Selects the row of an element in the table that is shown, without telling. */
    public void reveal(Element element) {
        TablePage page = page();
        if (page != null) {
            page.table().reveal(element);
        }
    }

    /** Puts the cursor into the table. */
    public void setFocus() {
        ElementTable table = table();
        if (table == null) {
            kinds.setFocus();
        } else {
            table.control().setFocus();
        }
    }
}
