package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.actant.core.ontology.OntologyLabels;
import org.actant.core.ontology.edit.SetEnds;
import org.actant.core.ontology.edit.SetTypeText;
import org.actant.core.ontology.edit.SetTypeValue;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.LocalText;
import org.actant.model.Term;
import org.actant.ui.elements.Labelled;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The form of one type. Made anew for each type; its values follow the ontology. */
final class TypeForm {

    private static final int DEFINITION_LINES = 3;
    private static final String COLOUR_PATTERN = "#[0-9A-Fa-f]{6}";

    private final TypeActions actions;
    private final TypeRef type;
    private final Runnable changed;
    private final Composite control;
    private final Label used;
    private final List<FormField> fields = new ArrayList<>();

    /** @param changed told when something was typed, or was written */
    TypeForm(Composite parent, TypeActions actions, TypeRef type, Runnable changed) {
        this.actions = actions;
        this.type = type;
        this.changed = changed;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 6).applyTo(control);
        used = new Label(control, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).applyTo(used);
        texts();
        switch (type.kind()) {
            case ENTITY -> entity();
            case EVENT -> event();
            case LINK, RELATION -> connection();
        }
        refresh();
    }

    Composite control() {
        return control;
    }

    TypeRef type() {
        return type;
    }

    private void texts() {
        text(Messages.labelEnglish, 1, Literals.TERM__LABEL, Literals.LOCAL_TEXT__EN);
        text(Messages.labelGerman, 1, Literals.TERM__LABEL, Literals.LOCAL_TEXT__DE);
        text(Messages.definitionEnglish, DEFINITION_LINES, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__EN);
        text(Messages.definitionGerman, DEFINITION_LINES, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__DE);
    }

    private void entity() {
        fields.add(new FormCombo(control, Messages.entityClass, value(Literals.ENTITY_TYPE__ENTITY_CLASS), () -> Stream
                .of(Literals.ACTOR, Literals.PLACE, Literals.ITEM, Literals.TIME_EXPRESSION).map(EClass::getName)
                .map(name -> new Labelled<>(name, actions.labels().entityType(name))).toList(),
                write(Literals.ENTITY_TYPE__ENTITY_CLASS)));
        common(Literals.ENTITY_TYPE__PARENT, Literals.ENTITY_TYPE__COLOUR, Literals.ENTITY_TYPE__KEY_LETTER,
                Literals.ENTITY_TYPE__ABSTRACT);
    }

    private void event() {
        common(Literals.EVENT_TYPE__PARENT, Literals.EVENT_TYPE__COLOUR, Literals.EVENT_TYPE__KEY_LETTER,
                Literals.EVENT_TYPE__ABSTRACT);
        fields.add(new RoleTable(control, actions, type.key()));
    }

    private void connection() {
        ends(Messages.sources, Literals.CONNECTION_TYPE__SOURCE_FILLERS);
        ends(Messages.targets, Literals.CONNECTION_TYPE__TARGET_FILLERS);
        check(Messages.symmetric, Literals.CONNECTION_TYPE__SYMMETRIC);
        check(Messages.transitive, Literals.CONNECTION_TYPE__TRANSITIVE);
    }

    private void common(EAttribute parent, EAttribute colour, EAttribute letter, EAttribute isAbstract) {
        fields.add(new FormCombo(control, Messages.parent, value(parent), this::parents, write(parent)));
        Consumer<String> writeColour = write(colour);
        fields.add(new FormText(control, Messages.colour, 1, value(colour), text -> {
            if (text.isEmpty() || text.matches(COLOUR_PATTERN)) {
                writeColour.accept(text);
            }
        }, changed));
        Consumer<String> writeLetter = write(letter);
        fields.add(new FormText(control, Messages.letter, 1, value(letter),
                text -> writeLetter.accept(text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1))),
                changed));
        check(Messages.isAbstract, isAbstract);
    }

    private void text(String label, int lines, EReference text, EAttribute language) {
        fields.add(new FormText(control, label, lines, () -> words(text, language),
                words -> actions.run(new SetTypeText(actions.own(), type, text, language, words)), changed));
    }

    private String words(EReference text, EAttribute language) {
        Term term = actions.term(type);
        LocalText known = term == null ? null : (LocalText) term.eGet(text);
        return known == null ? "" : Objects.toString(known.eGet(language), "");
    }

    private void ends(String label, EAttribute end) {
        fields.add(new FormText(control, label, 1, () -> keys(end),
                keys -> actions.run(new SetEnds(actions.own(), type, end, Keys.of(keys))), changed));
    }

    private String keys(EAttribute end) {
        Term term = actions.term(type);
        return term == null ? "" : Keys.text((List<?>) term.eGet(end));
    }

    private void check(String label, EAttribute feature) {
        fields.add(new FormCheck(control, label, () -> Boolean.TRUE.equals(raw(feature)),
                value -> actions.run(new SetTypeValue(actions.own(), type, feature, value))));
    }

    private @Nullable Object raw(EAttribute feature) {
        Term term = actions.term(type);
        return term == null ? null : term.eGet(feature);
    }

    private Supplier<String> value(EAttribute feature) {
        return () -> Objects.toString(raw(feature), "");
    }

    private Consumer<String> write(EAttribute feature) {
        return value -> actions
                .run(new SetTypeValue(actions.own(), type, feature, value.isEmpty() ? null : value));
    }

    /** Nothing, and all other types of the kind by name. */
    private List<Labelled<String>> parents() {
        OntologyLabels labels = actions.labels();
        TypeKind kind = type.kind();
        List<Labelled<String>> choices = new ArrayList<>();
        kind.in(actions.own().applied()).stream().filter(other -> !type.key().equals(other.getKey()))
                .forEach(other -> choices.add(new Labelled<>(other.getKey(), labels.of(other))));
        choices.sort(Comparator.comparing(Labelled::label));
        choices.add(0, new Labelled<>("", ""));
        return choices;
    }

    /** Shows the values as they are now. */
    void refresh() {
        String text = actions.uses(type);
        if (!text.equals(used.getText())) {
            used.setText(text.replace("&", "&&"));
        }
        fields.forEach(FormField::refresh);
    }

    /** Writes what was typed and not yet written. */
    void commit() {
        fields.forEach(FormField::commit);
    }

    /** True if something was typed and not yet written. */
    boolean isPending() {
        return fields.stream().anyMatch(FormField::isPending);
    }
}
