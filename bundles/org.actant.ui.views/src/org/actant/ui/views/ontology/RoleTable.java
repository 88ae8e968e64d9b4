package org.actant.ui.views.ontology;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.actant.core.ontology.edit.AddRole;
import org.actant.core.ontology.edit.ChangeRole;
import org.actant.core.ontology.edit.DeleteRole;
import org.actant.core.ontology.edit.RoleRef;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.RoleDefinition;
import org.actant.ui.views.inspector.Field;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The roles of an event type: key, names, what may fill it, how often. A cell is edited in place, in one step. */
final class RoleTable implements FormField {

    private static final int ROWS = 7;
    private static final String NEW_ROLE = "role";

    private final TypeActions actions;
    private final String type;
    private final TableViewer viewer;

    RoleTable(Composite parent, TypeActions actions, String type) {
        this.actions = actions;
        this.type = type;
        Label title = new Label(parent, SWT.NONE);
        title.setText(Messages.roles);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(title);
        Composite frame = new Composite(parent, SWT.NONE);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Field.name(viewer.getTable(), Messages.roles);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(200, viewer.getTable().getItemHeight() * ROWS + viewer.getTable().getHeaderHeight())
                .applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        column(layout, Messages.roleKey, 3, RoleDefinition::getKey, RoleDefinition::setKey);
        column(layout, Messages.english, 3, role -> name(role, Literals.LOCAL_TEXT__EN),
                (role, text) -> setName(role, Literals.LOCAL_TEXT__EN, text));
        column(layout, Messages.german, 3, role -> name(role, Literals.LOCAL_TEXT__DE),
                (role, text) -> setName(role, Literals.LOCAL_TEXT__DE, text));
        column(layout, Messages.fillers, 5, role -> Keys.text(role.getFillers()), RoleTable::setFillers);
        column(layout, Messages.least, 1, role -> String.valueOf(role.getMin()),
                (role, text) -> role.setMin(number(text, 0)));
        column(layout, Messages.most, 1, role -> role.getMax() < 0 ? "" : String.valueOf(role.getMax()),
                (role, text) -> role.setMax(number(text, -1)));
        buttons(parent);
    }

    private void buttons(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        Button add = new Button(row, SWT.PUSH);
        add.setText(Messages.addRole);
        add.addListener(SWT.Selection, event -> add());
        Button delete = new Button(row, SWT.PUSH);
        delete.setText(Messages.deleteRole);
        delete.addListener(SWT.Selection, event -> delete());
    }

    private void column(TableColumnLayout layout, String title, int weight,
            Function<RoleDefinition, @Nullable String> value,
            BiConsumer<RoleDefinition, String> write) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * 24));
        column.setLabelProvider(ColumnLabelProvider
                .createTextProvider(role -> Objects.toString(value.apply((RoleDefinition) role), "")));
        column.setEditingSupport(new Cell(value, write));
    }

    private static @Nullable String name(RoleDefinition role, EAttribute language) {
        LocalText name = role.getName();
        return name == null ? null : (String) name.eGet(language);
    }

    private static void setName(RoleDefinition role, EAttribute language, String text) {
        if (role.getName() == null) {
            role.setName(ActantFactory.eINSTANCE.createLocalText());
        }
        role.getName().eSet(language, text.isEmpty() ? null : text);
    }

    private static void setFillers(RoleDefinition role, String text) {
        role.getFillers().clear();
        role.getFillers().addAll(Keys.of(text));
    }

    private static int number(String text, int otherwise) {
        String digits = text.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
    }

    private void add() {
        RoleDefinition role = ActantFactory.eINSTANCE.createRoleDefinition();
        String key = NEW_ROLE;
        for (int i = 2; contains(key); i++) {
            key = NEW_ROLE + i;
        }
        role.setKey(key);
        role.getFillers().add("Actor");
        actions.run(new AddRole(actions.own(), type, role));
        viewer.editElement(roles().get(roles().size() - 1), 0);
    }

    private boolean contains(String key) {
        return roles().stream().anyMatch(role -> key.equals(role.getKey()));
    }

    private void delete() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof RoleDefinition role) {
            actions.run(new DeleteRole(actions.own(), new RoleRef(type, role.getKey())));
        }
    }

    /** The roles as they stand now; not to be changed. */
    private List<RoleDefinition> roles() {
        return actions.term(new TypeRef(TypeKind.EVENT, type)) instanceof EventType event
                ? event.getRoles()
                : List.of();
    }

    @Override
    public void refresh() {
        if (!viewer.getTable().isDisposed()) {
            int row = viewer.getTable().getSelectionIndex();
            viewer.setInput(roles());
            viewer.getTable().setSelection(row);
        }
    }

    /** One cell: what was typed makes another role of a copy of the one that is shown. */
    @NonNullByDefault({})
    private final class Cell extends EditingSupport {

        private final Function<RoleDefinition, @Nullable String> value;
        private final BiConsumer<RoleDefinition, String> write;

        Cell(Function<RoleDefinition, @Nullable String> value, BiConsumer<RoleDefinition, String> write) {
            super(viewer);
            this.value = value;
            this.write = write;
        }

        @Override
        protected CellEditor getCellEditor(Object role) {
            return new TextCellEditor(viewer.getTable());
        }

        @Override
        protected boolean canEdit(Object role) {
            return true;
        }

        @Override
        protected Object getValue(Object role) {
            return Objects.toString(value.apply((RoleDefinition) role), "");
        }

        @Override
        protected void setValue(Object shown, Object typed) {
            RoleDefinition role = (RoleDefinition) shown;
            if (!Objects.equals(getValue(role), typed)) {
                RoleDefinition wanted = EcoreUtil.copy(role);
                write.accept(wanted, String.valueOf(typed).strip());
                actions.run(new ChangeRole(actions.own(), new RoleRef(type, role.getKey()), wanted));
            }
        }
    }
}
