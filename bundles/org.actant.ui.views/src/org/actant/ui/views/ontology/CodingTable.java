package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.actant.core.ontology.edit.SetTypeCodings;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantFactory;
import org.actant.model.EventType;
import org.actant.model.Term;
import org.actant.model.TypeCoding;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The codes of outside schemes that correspond to an event type: scheme, code, how well it corresponds. */
final class CodingTable {

    private static final String MATCHES = "codingMatches";

    private final TypeActions actions;
    private final TypeRef type;
    private final FormTable<TypeCoding> table;

    CodingTable(Composite parent, TypeActions actions, TypeRef type) {
        this.actions = actions;
        this.type = type;
        table = new FormTable<>(parent, Messages.codings, this::codings);
        List<String> matches = actions.index().vocabulary(MATCHES).stream().map(Term::getKey).toList();
        table.column(Messages.scheme, 4, TypeCoding::getScheme, actions.schemes().used(),
                changing(TypeCoding::setScheme))
                .column(Messages.code, 4, TypeCoding::getCode, changing(TypeCoding::setCode))
                .column(Messages.meaning, 5,
                        coding -> actions.labels().code(coding.getScheme(), coding.getCode()))
                .column(Messages.match, 3, TypeCoding::getMatch, matches, changing(TypeCoding::setMatch))
                .button(Messages.addCoding, SWT.INSERT, this::add)
                .button(Messages.deleteCoding, SWT.DEL, this::delete);
    }

    /** The table as a field of the form. */
    FormTable<TypeCoding> table() {
        return table;
    }

    private List<TypeCoding> codings() {
        return actions.term(type) instanceof EventType event ? event.getCodings() : List.of();
    }

    private BiConsumer<TypeCoding, String> changing(BiConsumer<TypeCoding, String> write) {
        return (coding, text) -> {
            List<TypeCoding> wanted = new ArrayList<>(EcoreUtil.copyAll(codings()));
            write.accept(wanted.get(codings().indexOf(coding)), text);
            write(wanted);
        };
    }

    private void write(List<TypeCoding> wanted) {
        actions.run(new SetTypeCodings(actions.own(), type, wanted));
    }

    private void add() {
        TypeCoding coding = ActantFactory.eINSTANCE.createTypeCoding();
        List<String> schemes = actions.schemes().used();
        coding.setScheme(schemes.isEmpty() ? "" : schemes.get(0));
        coding.setCode("");
        coding.setMatch("exact");
        List<TypeCoding> wanted = new ArrayList<>(codings());
        wanted.add(coding);
        write(wanted);
        table.edit(wanted.size() - 1);
    }

    private void delete() {
        TypeCoding coding = table.selected();
        if (coding != null) {
            List<TypeCoding> wanted = new ArrayList<>(codings());
            wanted.remove(coding);
            write(wanted);
        }
    }
}
