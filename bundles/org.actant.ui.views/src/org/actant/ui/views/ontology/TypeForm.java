package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.actant.core.ontology.OntologyLabels;
import org.actant.core.ontology.edit.SetTypeKeys;
import org.actant.core.ontology.edit.SetInverseLabel;
import org.actant.core.ontology.edit.SetTypeColour;
import org.actant.core.ontology.edit.SetTypeValue;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.ConnectionType;
import org.actant.model.LocalText;
import org.actant.model.Term;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.inspector.Field;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The form of one type. */
final class TypeForm extends RowForm {

    private final TypeRef type;
    private final Label used;

    /** @param changed told when something was typed, or was written */
    TypeForm(Composite parent, TypeActions actions, TypeRef type, Runnable changed) {
        super(parent, actions, changed);
        this.type = type;
        used = sentence("");
        texts(type);
        switch (type.kind()) {
            case ENTITY -> entity();
            case EVENT -> event();
            case LINK, RELATION -> connection();
        }
        guidance();
        refresh();
    }

    @Override
    boolean isCurrent() {
        return actions().term(type) != null;
    }

    private void entity() {
        add(new FormCombo(control(), Messages.entityClass, value(Literals.ENTITY_TYPE__ENTITY_CLASS), () -> Stream
                .of(Literals.ACTOR, Literals.PLACE, Literals.ITEM, Literals.TIME_EXPRESSION).map(EClass::getName)
                .map(name -> new Labelled<>(name, actions().labels().entityType(name))).toList(),
                write(Literals.ENTITY_TYPE__ENTITY_CLASS)));
        common(Literals.ENTITY_TYPE__PARENT, Literals.ENTITY_TYPE__COLOUR, Literals.ENTITY_TYPE__KEY_LETTER,
                Literals.ENTITY_TYPE__ABSTRACT);
    }

    private void event() {
        common(Literals.EVENT_TYPE__PARENT, Literals.EVENT_TYPE__COLOUR, Literals.EVENT_TYPE__KEY_LETTER,
                Literals.EVENT_TYPE__ABSTRACT);
        add(new FormCombo(control(), Messages.quad, value(Literals.EVENT_TYPE__QUAD), FixedChoices::quads,
                number -> actions().run(new SetTypeValue(actions().own(), type, Literals.EVENT_TYPE__QUAD,
                        Integer.valueOf(number)))));
        keys(Messages.noEquivalent, Literals.EVENT_TYPE__NO_EQUIVALENT, "");
        add(new RoleTable(control(), actions(), type).table());
        add(new ModeTable(control(), actions(), type).table());
        add(new CodingTable(control(), actions(), type).table());
    }

    private void connection() {
        inverse(Messages.inverseEnglish, Literals.LOCAL_TEXT__EN);
        inverse(Messages.inverseGerman, Literals.LOCAL_TEXT__DE);
        keys(Messages.sources, Literals.CONNECTION_TYPE__SOURCE_FILLERS, Messages.anything);
        keys(Messages.targets, Literals.CONNECTION_TYPE__TARGET_FILLERS, Messages.anything);
        check(Messages.symmetric, Literals.CONNECTION_TYPE__SYMMETRIC);
        check(Messages.transitive, Literals.CONNECTION_TYPE__TRANSITIVE);
        if (type.kind() == TypeKind.LINK) {
            add(new FormCombo(control(), Messages.temporal, value(Literals.CONNECTION_TYPE__TEMPORAL),
                    FixedChoices::orders, write(Literals.CONNECTION_TYPE__TEMPORAL)));
        }
    }

    /** What tells the type from others. */
    private void guidance() {
        add(new PartTable<LocalText>(control(), actions(), type, Literals.ELEMENT_TYPE__EXAMPLES, Messages.examples)
                .words(Messages.english, 5, new LocalWords(null, Literals.LOCAL_TEXT__EN))
                .words(Messages.german, 5, new LocalWords(null, Literals.LOCAL_TEXT__DE)).buttons(Messages.addExample,
                        ActantFactory.eINSTANCE::createLocalText, Messages.deleteExample)
                .table());
        add(new ContrastTable(control(), actions(), type).table());
    }

    private void common(EAttribute parent, EAttribute colour, EAttribute letter, EAttribute isAbstract) {
        add(new FormCombo(control(), Messages.parent, value(parent), this::parents, write(parent)));
        add(new FormColour(control(), actions(), type, value(colour), hex -> actions()
                .run(new SetTypeColour(actions().own(), type, hex.isEmpty() ? null : hex)), changed()));
        Consumer<String> writeLetter = write(letter);
        Field.label(control(), Messages.letter);
        add(new FormText(control(), Messages.letter, 1, value(letter),
                text -> writeLetter.accept(text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1))),
                changed()));
        add(new FormNote(control(), this::letterTaken));
        check(Messages.isAbstract, isAbstract);
    }

    /** What the type is called when it is read from its target. */
    private void inverse(String label, EAttribute language) {
        Field.label(control(), label);
        add(new FormText(control(), label, 1, () -> inverse(language),
                words -> actions().run(new SetInverseLabel(actions().own(), type, language, words)), changed()));
    }

    private String inverse(EAttribute language) {
        Term inverse = actions().term(type) instanceof ConnectionType connection ? connection.getInverse() : null;
        LocalText label = inverse == null ? null : inverse.getLabel();
        return label == null ? "" : Objects.toString(label.eGet(language), "");
    }

    /** @param none what it means that there are no keys */
    private void keys(String label, EAttribute list, String none) {
        Field.label(control(), label);
        add(new FormText(control(), label, 1, () -> keys(list),
                keys -> actions().run(new SetTypeKeys(actions().own(), type, list, Keys.of(keys))), changed())
                .hint(none));
    }

    private String keys(EAttribute list) {
        Term term = actions().term(type);
        return term == null ? "" : Keys.text((List<?>) term.eGet(list));
    }

    private void check(String label, EAttribute feature) {
        add(new FormCheck(control(), label, () -> Boolean.TRUE.equals(raw(feature)),
                value -> actions().run(new SetTypeValue(actions().own(), type, feature, value))));
    }

    private @Nullable Object raw(EAttribute feature) {
        Term term = actions().term(type);
        return term == null ? null : term.eGet(feature);
    }

    private Supplier<String> value(EAttribute feature) {
        return () -> Objects.toString(raw(feature), "");
    }

    private Consumer<String> write(EAttribute feature) {
        return value -> actions()
                .run(new SetTypeValue(actions().own(), type, feature, value.isEmpty() ? null : value));
    }

    /** Nothing, and all other types of the kind by name. */
    private List<Labelled<String>> parents() {
        OntologyLabels labels = actions().labels();
        TypeKind kind = type.kind();
        List<Labelled<String>> choices = new ArrayList<>();
        kind.in(actions().own().applied()).stream().filter(other -> !type.key().equals(other.getKey()))
                .forEach(other -> choices.add(new Labelled<>(other.getKey(), labels.of(other))));
        choices.sort(Comparator.comparing(Labelled::label));
        choices.add(0, new Labelled<>("", ""));
        return choices;
    }

    private String letterTaken() {
        List<String> others = actions().sharingLetter(type);
        return others.isEmpty() ? "" : Messages.bind(Messages.letterTaken, String.join(", ", others));
    }

    @Override
    void refresh() {
        String text = actions().uses(type).replace("&", "&&");
        if (!text.equals(used.getText())) {
            used.setText(text);
        }
        super.refresh();
    }
}
