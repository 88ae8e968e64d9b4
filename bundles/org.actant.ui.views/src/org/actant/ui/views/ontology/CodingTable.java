package org.actant.ui.views.ontology;

import java.util.List;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Term;
import org.actant.model.TypeCoding;
import org.eclipse.swt.widgets.Composite;

/** The codes of outside schemes that correspond to an event type: scheme, code, how well it corresponds. */
final class CodingTable {

    private static final String MATCHES = "codingMatches";

    private final TypeActions actions;
    private final PartTable<TypeCoding> parts;

    CodingTable(Composite parent, TypeActions actions, TypeRef type) {
        this.actions = actions;
        parts = new PartTable<>(parent, actions, type, Literals.EVENT_TYPE__CODINGS, Messages.codings);
        List<String> matches = actions.index().vocabulary(MATCHES).stream().map(Term::getKey).toList();
        parts.table()
                .column(Messages.scheme, 4, TypeCoding::getScheme, actions.schemes().used(),
                        parts.changing(TypeCoding::setScheme))
                .column(Messages.code, 4, TypeCoding::getCode, parts.changing(TypeCoding::setCode))
                .column(Messages.meaning, 5,
                        coding -> actions.labels().code(coding.getScheme(), coding.getCode()))
                .column(Messages.match, 3, TypeCoding::getMatch, matches, parts.changing(TypeCoding::setMatch));
        parts.buttons(Messages.addCoding, this::made, Messages.deleteCoding);
    }

    /** The table as a field of the form. */
    FormTable<TypeCoding> table() {
        return parts.table();
    }

    private TypeCoding made() {
        TypeCoding coding = ActantFactory.eINSTANCE.createTypeCoding();
        List<String> schemes = actions.schemes().used();
        coding.setScheme(schemes.isEmpty() ? "" : schemes.get(0));
        coding.setCode("");
        coding.setMatch("exact");
        return coding;
    }
}
