package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.actant.core.ontology.edit.SetTypeParts;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.Term;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A table of what a type has several of and nothing refers to, such as examples. A cell is written in one step.
 *
 * @param <P> what stands in a row
 */
final class PartTable<P extends EObject> {

    private final TypeActions actions;
    private final TypeRef type;
    private final EReference list;
    private final FormTable<P> table;

    /** @param list where the type has the parts */
    PartTable(Composite parent, TypeActions actions, TypeRef type, EReference list, String name) {
        this.actions = actions;
        this.type = type;
        this.list = list;
        table = new FormTable<>(parent, name, this::parts);
    }

    /** The table, to give it columns, and as a field of the form. */
    FormTable<P> table() {
        return table;
    }

    /** A column for the words of a text in one language. */
    PartTable<P> words(String title, int weight, LocalWords words) {
        table.column(title, weight, words::of, changing(words::put));
        return this;
    }

    /** Makes buttons and keys that add a row and delete the chosen one. */
    PartTable<P> buttons(String add, Supplier<P> made, String delete) {
        table.button(add, SWT.INSERT, () -> add(made.get())).button(delete, SWT.DEL, this::delete);
        return this;
    }

    /** Writes what a cell changes in its row. */
    BiConsumer<P, String> changing(BiConsumer<P, String> change) {
        return (part, text) -> {
            List<P> wanted = new ArrayList<>(EcoreUtil.copyAll(parts()));
            change.accept(wanted.get(parts().indexOf(part)), text);
            write(wanted);
        };
    }

    private void add(P part) {
        List<P> wanted = new ArrayList<>(parts());
        wanted.add(part);
        write(wanted);
        table.edit(wanted.size() - 1);
    }

    private void delete() {
        P part = table.selected();
        if (part != null) {
            List<P> wanted = new ArrayList<>(parts());
            wanted.remove(part);
            write(wanted);
        }
    }

    private void write(List<P> wanted) {
        actions.run(new SetTypeParts(actions.own(), type, list, wanted));
    }

    /** The parts as they stand now; not to be changed. */
    @SuppressWarnings("unchecked")
    private List<P> parts() {
        Term term = actions.term(type);
        return term == null ? List.of() : (List<P>) term.eGet(list);
    }
}
