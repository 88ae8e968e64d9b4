package org.actant.architecture.tests.diagram;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A class as it is drawn: its name, and a line for each of its own features. Lengths in pixels.
 *
 * @param type the class
 * @param shownAbove the class it hangs from; its other superclasses are named beside its name
 * @param x left edge
 * @param y upper edge
 * @param width including the frame
 */
record ClassBox(EClass type, String shownAbove, int x, int y, int width) {

    static final int HEADER = 23;
    private static final int ROW = 16;
    private static final int PADDING = 6;
    private static final double NAME_LETTER = 8.2;
    private static final double LETTER = 6.5;
    private static final int MARGINS = 40;

    int height() {
        int rows = type.getEStructuralFeatures().size();
        return HEADER + (rows == 0 ? 0 : rows * ROW + PADDING);
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height();
    }

    /** Returns the width that the texts of a class need, by the usual width of letters: the same on every machine. */
    static int widthFor(EClass type) {
        int header = (int) (type.getName().length() * NAME_LETTER + LETTER * "Connection".length());
        int rows = type.getEStructuralFeatures().stream().mapToInt(ClassBox::length).max().orElse(0);
        return Math.max(header, (int) (rows * LETTER)) + MARGINS;
    }

    private static int length(EStructuralFeature feature) {
        return (feature.getName() + " " + typeName(feature)).length();
    }

    private static String typeName(EStructuralFeature feature) {
        String name = switch (feature.getEType().getName()) {
            case "EString" -> "String";
            case "EInt" -> "int";
            case "EBoolean" -> "boolean";
            case "EDouble", "EDoubleObject" -> "double";
            case String other -> other;
        };
        return feature.isMany() ? name + " *" : name;
    }

    /** Draws it in the colour of its panel. */
    void draw(Svg svg, String colour) {
        svg.box(x, y, width, height(), 4, "#ffffff", colour);
        svg.header(x, y, width, HEADER, 4, colour);
        svg.text(x + 9, y + 16, type.isAbstract() ? "name abstract" : "name", type.getName());
        String others = String.join(", ", type.getESuperTypes().stream().map(EClass::getName)
                .filter(name -> !name.equals(shownAbove)).toList());
        svg.textRight(right() - 9, y + 16, "super", others);
        int line = y + HEADER + ROW - 3;
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            drawRow(svg, colour, feature, line);
            line += ROW;
        }
    }

    private void drawRow(Svg svg, String colour, EStructuralFeature feature, int line) {
        if (feature instanceof EReference reference) {
            svg.mark(x + 10, line - 4, colour, reference.isContainment());
        }
        svg.text(x + 20, line, "feature", feature.getName());
        svg.textRight(right() - 9, line, feature instanceof EReference ? "other" : "type", typeName(feature));
    }
}
