package org.actant.query.names;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * What an expression may lead to, as far as the model tells before it is asked.
 *
 * @param classes classes of objects, without abstract ones
 * @param data    types of texts, numbers, truth values and literals
 * @param many    whether there may be several values
 */
public record ValueType(Set<EClass> classes, Set<EDataType> data, boolean many) {

    private static final int MOST_NAMES = 3;

    /** One object of one of the classes. */
    public static ValueType of(Collection<EClass> classes) {
        return new ValueType(new LinkedHashSet<>(classes), Set.of(), false);
    }

    /** One number. */
    public static ValueType number() {
        return of(EcorePackage.Literals.EINT, false);
    }

    static ValueType none() {
        return new ValueType(new LinkedHashSet<>(), new LinkedHashSet<>(), false);
    }

    static ValueType of(EClassifier type, boolean many) {
        return type instanceof EClass object
                ? new ValueType(Classes.concrete(object), Set.of(), many)
                : new ValueType(Set.of(), Set.of((EDataType) type), many);
    }

    ValueType or(ValueType other) {
        Set<EClass> allClasses = new LinkedHashSet<>(classes);
        allClasses.addAll(other.classes);
        Set<EDataType> allData = new LinkedHashSet<>(data);
        allData.addAll(other.data);
        return new ValueType(allClasses, allData, many || other.many);
    }

    /** The same, several times. */
    public ValueType several() {
        return new ValueType(classes, data, true);
    }

    /** Whether it leads to objects alone. */
    public boolean isObject() {
        return data.isEmpty();
    }

    /** The enums whose literals it may lead to. */
    public List<EEnum> enums() {
        return data.stream().filter(EEnum.class::isInstance).map(EEnum.class::cast).toList();
    }

    /** Whether it leads to literals of enums alone. */
    public boolean isEnum() {
        return classes.isEmpty() && enums().size() == data.size();
    }

    /** Whether it leads to truth values alone. */
    public boolean isBoolean() {
        return all(Boolean.class, boolean.class);
    }

    /** Whether it leads to numbers alone. */
    public boolean isNumber() {
        return all(Integer.class, int.class, Double.class, double.class);
    }

    private boolean all(Class<?>... types) {
        return classes.isEmpty() && !data.isEmpty()
                && data.stream().allMatch(type -> List.of(types).contains(type.getInstanceClass()));
    }

    /** The names of the classes and types, the way the model writes them. */
    @Override
    public String toString() {
        String names = Stream.concat(classes.stream(), data.stream()).map(EClassifier::getName).limit(MOST_NAMES)
                .map(name -> name.startsWith("E") && name.length() > 1 && Character.isUpperCase(name.charAt(1))
                        ? name.substring(1)
                        : name)
                .collect(Collectors.joining(", "));
        return classes.size() + data.size() > MOST_NAMES ? names + "\u2026" : names;
    }
}
