package org.actant.ui.views.ontology;

import java.util.List;
import java.util.function.BiConsumer;
import org.actant.core.ontology.edit.AddRole;
import org.actant.core.ontology.edit.RoleRef;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.RoleDefinition;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The roles of an event type: key, names, what may fill it, how often. A cell is written in one step. */
final class RoleTable {

    private static final String NEW_ROLE = "role";

    private final TypeActions actions;
    private final TypeRef type;
    private final FormTable<RoleDefinition> table;

    RoleTable(Composite parent, TypeActions actions, TypeRef type) {
        this.actions = actions;
        this.type = type;
        table = new FormTable<>(parent, Messages.roles, this::roles);
        table.column(Messages.roleKey, 3, RoleDefinition::getKey, changing(RoleDefinition::setKey))
                .column(Messages.english, 3, role -> name(role, Literals.LOCAL_TEXT__EN),
                        changing((role, text) -> setName(role, Literals.LOCAL_TEXT__EN, text)))
                .column(Messages.german, 3, role -> name(role, Literals.LOCAL_TEXT__DE),
                        changing((role, text) -> setName(role, Literals.LOCAL_TEXT__DE, text)))
                .column(Messages.fillers, 4, role -> Keys.text(role.getFillers()), changing(RoleTable::setFillers))
                .column(Messages.least, 2, role -> String.valueOf(role.getMin()),
                        changing((role, text) -> role.setMin(number(text, 0))))
                .column(Messages.most, 2, role -> role.getMax() < 0 ? "" : String.valueOf(role.getMax()),
                        changing((role, text) -> role.setMax(number(text, -1))))
                .button(Messages.addRole, SWT.INSERT, this::add).button(Messages.deleteRole, SWT.DEL, this::delete);
    }

    /** The table as a field of the form. */
    FormTable<RoleDefinition> table() {
        return table;
    }

    /** Makes another role of a copy of the one that is shown. */
    private BiConsumer<RoleDefinition, String> changing(BiConsumer<RoleDefinition, String> write) {
        return (role, text) -> {
            RoleDefinition wanted = EcoreUtil.copy(role);
            write.accept(wanted, text);
            actions.parts().change(new RoleRef(type.key(), role.getKey()), wanted);
        };
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
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private void add() {
        RoleDefinition role = ActantFactory.eINSTANCE.createRoleDefinition();
        String key = NEW_ROLE;
        for (int i = 2; contains(key); i++) {
            key = NEW_ROLE + i;
        }
        role.setKey(key);
        role.getFillers().add("Actor");
        actions.run(new AddRole(actions.own(), type.key(), role));
        table.edit(roles().size() - 1);
    }

    private boolean contains(String key) {
        return roles().stream().anyMatch(role -> key.equals(role.getKey()));
    }

    private void delete() {
        RoleDefinition role = table.selected();
        if (role != null) {
            actions.parts().delete(new RoleRef(type.key(), role.getKey()));
        }
    }

    /** The roles as they stand now; not to be changed. */
    private List<RoleDefinition> roles() {
        return actions.term(type) instanceof EventType event ? event.getRoles() : List.of();
    }
}
