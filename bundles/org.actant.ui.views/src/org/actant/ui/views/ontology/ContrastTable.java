package org.actant.ui.views.ontology;

import java.util.List;
import java.util.Objects;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.TypeContrast;
import org.actant.ui.elements.Labelled;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** Which types to choose instead of one, and when. */
final class ContrastTable {

    private final TypeActions actions;
    private final TypeRef type;
    private final PartTable<TypeContrast> parts;

    ContrastTable(Composite parent, TypeActions actions, TypeRef type) {
        this.actions = actions;
        this.type = type;
        parts = new PartTable<>(parent, actions, type, Literals.ELEMENT_TYPE__CONTRASTS, Messages.contrasts);
        parts.table().column(Messages.other, 4, contrast -> name(contrast.getOther()),
                actions.others(type).stream().map(ContrastTable::name).toList(), parts.changing(this::choose));
        parts.words(Messages.whenEnglish, 6,
                new LocalWords(Literals.TYPE_CONTRAST__WHEN, Literals.LOCAL_TEXT__EN))
                .words(Messages.whenGerman, 6, new LocalWords(Literals.TYPE_CONTRAST__WHEN, Literals.LOCAL_TEXT__DE))
                .buttons(Messages.addContrast, this::made, Messages.deleteContrast);
    }

    /** The table as a field of the form. */
    FormTable<TypeContrast> table() {
        return parts.table();
    }

    /** The name by which a type is chosen; names alone may be those of several. */
    private static String name(Labelled<TypeRef> other) {
        return other.label() + " (" + other.value().key() + ")";
    }

    private String name(@Nullable String key) {
        return actions.others(type).stream().filter(other -> other.value().key().equals(key)).findFirst()
                .map(ContrastTable::name).orElse(Objects.toString(key, ""));
    }

    private void choose(TypeContrast contrast, String name) {
        actions.others(type).stream().filter(other -> name(other).equals(name)).findFirst()
                .ifPresent(other -> contrast.setOther(other.value().key()));
    }

    private TypeContrast made() {
        TypeContrast contrast = ActantFactory.eINSTANCE.createTypeContrast();
        List<Labelled<TypeRef>> others = actions.others(type);
        contrast.setOther(others.isEmpty() ? null : others.get(0).value().key());
        return contrast;
    }
}
