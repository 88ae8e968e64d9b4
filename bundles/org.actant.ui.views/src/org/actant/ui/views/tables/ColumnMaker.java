package org.actant.ui.views.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.actant.core.commands.SetFeature;
import org.actant.core.commands.SetRealis;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Element;
import org.actant.model.Realis;
import org.actant.ui.elements.Labelled;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/** Makes columns of single features. */
final class ColumnMaker {

    private static final int NAME_WIDTH = 220;
    static final int TYPE_WIDTH = 130;
    private static final int VALUE_WIDTH = 110;
    private static final int NOTE_WIDTH = 180;
    private static final int HIGHEST_CREDIBILITY = 6;

    private final TypeCatalogue types;

    ColumnMaker(TypeCatalogue types) {
        this.types = types;
    }

    /** The name of an element, written to a feature. */
    TableColumn name(String key, String title, EAttribute feature) {
        return text(key, title, NAME_WIDTH, feature);
    }

    /** The remark of the analyst. */
    TableColumn note() {
        return text("note", Messages.note, NOTE_WIDTH, Literals.ELEMENT__NOTE);
    }

    /** A text, which is typed; elements of classes that do not have it have nothing there. */
    TableColumn text(String key, String title, int width, EAttribute feature) {
        CellEdit edit = new CellEdit.Words(feature);
        return TableColumn.shown(key, title, width,
                element -> edit.isFor(element) ? blankAsNull((String) element.eGet(feature)) : null).edited(edit);
    }

    /** The type of an element, which is chosen. */
    TableColumn type(EAttribute feature) {
        return TableColumn.shown("type", Messages.type, TYPE_WIDTH,
                element -> blankAsNull(types.typeLabel(element))).edited(
                        new CellEdit.Options(
                                element -> objects(types.types(element.eClass())),
                                (element, key) -> new SetFeature(element, feature, key)));
    }

    private static List<Labelled<Object>> objects(List<Labelled<String>> choices) {
        List<Labelled<Object>> objects = new ArrayList<>();
        choices.forEach(choice -> objects.add(new Labelled<>(choice.value(), choice.label())));
        return objects;
    }

    /** A value of an enum, which is chosen. */
    TableColumn value(String key, String title, EAttribute feature) {
        return valued(key, title, feature, element -> element.eGet(feature),
                (element, literal) -> new SetFeature(element, feature, literal));
    }

    /** An axis of the realis of an element, which is chosen. */
    TableColumn axis(String key, String title, EAttribute axis) {
        return valued(key, title, axis, element -> {
            Object realis = element.eGet(element.eClass().getEStructuralFeature("realis"));
            return realis instanceof Realis known ? known.eGet(axis) : null;
        }, (element, literal) -> new SetRealis(List.of(element), axis, (Enumerator) literal));
    }

    private TableColumn valued(String key, String title, EAttribute feature,
            Function<Element, @Nullable Object> value,
            BiFunction<Element, Object, ModelCommand> write) {
        EEnum type = (EEnum) feature.getEAttributeType();
        List<Labelled<Object>> choices = new ArrayList<>();
        types.values(type).forEach(choice -> choices.add(new Labelled<>(choice.value(), choice.label())));
        Function<Element, @Nullable Object> specified = element -> {
            Object literal = value.apply(element);
            return literal == null || types.label(type, (Enumerator) literal).isEmpty() ? null : literal;
        };
        return new TableColumn(key, title, VALUE_WIDTH, specified, literal -> types.label(type, (Enumerator) literal),
                new CellEdit.Options(element -> choices, write), false);
    }

    /** How credible a claim is, on its scale. */
    TableColumn credibility() {
        List<Labelled<Object>> choices = new ArrayList<>();
        choices.add(new Labelled<>(0, ""));
        for (int grade = 1; grade <= HIGHEST_CREDIBILITY; grade++) {
            choices.add(new Labelled<>(grade, credibility(grade)));
        }
        EAttribute feature = Literals.CLAIM__CREDIBILITY;
        return new TableColumn("credibility", Messages.credibility, TYPE_WIDTH,
                element -> element.eGet(feature) instanceof Integer grade && grade > 0 ? grade : null,
                this::credibility, new CellEdit.Options(element -> choices,
                        (element, grade) -> new SetFeature(element, feature, grade)),
                false);
    }

    private String credibility(Object grade) {
        return grade + " \u2013 " + types.scaleValue("credibility", String.valueOf(grade));
    }

    /** A number that is counted; nothing for zero. */
    static TableColumn count(String key, String title, Function<Element, Integer> number) {
        return TableColumn.shown(key, title, VALUE_WIDTH, element -> {
            int counted = number.apply(element);
            return counted == 0 ? null : counted;
        });
    }

    /** The names of several elements, one after the other. */
    static @Nullable String names(List<? extends @NonNull Element> elements, String between) {
        return elements.isEmpty() ? null : elements.stream().map(Labels::of).collect(Collectors.joining(between));
    }

    /** A text, or null if there is nothing to read in it. */
    static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
