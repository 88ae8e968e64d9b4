package org.actant.architecture.tests.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.architecture.tests.diagram.DiagramLayout.Node;
import org.actant.architecture.tests.diagram.DiagramLayout.Panel;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** Draws the classes of an Ecore package as SVG. Lengths in pixels. */
public final class ClassDiagram {

    private static final List<String> COLOURS = List.of("#1f5a8a", "#7a4b13", "#4f5963", "#2b6b4f");
    private static final List<String> GROUNDS = List.of("#eef4fa", "#faf4ec", "#f2f4f5", "#edf6f1");

    private static final int EDGE = 24;
    private static final int TITLE = 40;
    private static final int INDENT = 26;
    private static final int COLUMN_GAP = 22;
    private static final int ROW_GAP = 16;

    private final EPackage model;
    private final DiagramLayout layout;
    private final Svg svg = new Svg();

    /** Prepares the diagram of a package in the given layout. */
    public ClassDiagram(EPackage model, DiagramLayout layout) {
        this.model = model;
        this.layout = layout;
    }

    /** Returns the classes of the package that have no place in the layout, and the names in it that are no class. */
    public Set<String> misplaced() {
        Set<String> placed = layout.panels().stream()
                .flatMap(panel -> Stream.concat(Stream.of(panel.root()),
                        panel.columns().stream().flatMap(List::stream).flatMap(ClassDiagram::names)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> existing = model.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(each -> each.getName()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> misplaced = new TreeSet<>(placed);
        misplaced.removeAll(existing);
        existing.removeAll(placed);
        misplaced.addAll(existing);
        return misplaced;
    }

    private static Stream<String> names(Node node) {
        return Stream.concat(Stream.of(node.name()), node.children().stream().flatMap(ClassDiagram::names));
    }

    /** Returns the picture. */
    public String draw() {
        int width = layout.panels().stream().mapToInt(this::widthOf).max().orElse(0);
        int y = EDGE;
        for (int i = 0; i < layout.panels().size(); i++) {
            y = drawPanel(layout.panels().get(i), y, width, COLOURS.get(i), GROUNDS.get(i)) + EDGE;
        }
        drawLegend(y);
        return svg.picture(width + 2 * EDGE, y + EDGE);
    }

    private int widthOf(Panel panel) {
        int width = EDGE + ClassBox.widthFor(type(panel.root()));
        for (List<Node> column : panel.columns()) {
            width += COLUMN_GAP + INDENT + widthOf(column, 0);
        }
        return width + EDGE;
    }

    private int widthOf(List<Node> column, int level) {
        return column.stream().mapToInt(node -> Math.max(level * INDENT + ClassBox.widthFor(type(node.name())),
                widthOf(node.children(), level + 1))).max().orElse(0);
    }

    /** Draws a panel and returns its lower edge. */
    private int drawPanel(Panel panel, int top, int width, String colour, String ground) {
        ClassBox root = new ClassBox(type(panel.root()), "", 2 * EDGE, top + TITLE,
                ClassBox.widthFor(type(panel.root())));
        List<List<ClassBox>> columns = new ArrayList<>();
        int left = root.right() + COLUMN_GAP;
        int bottom = root.bottom();
        for (List<Node> column : panel.columns()) {
            List<ClassBox> boxes = new ArrayList<>();
            int right = left + INDENT + widthOf(column, 0);
            bottom = Math.max(bottom, place(column, "", left + INDENT, right, root.y() + TITLE, boxes) - ROW_GAP);
            columns.add(boxes);
            left = right + COLUMN_GAP;
        }
        svg.box(EDGE, top, width, bottom + EDGE - top, 8, ground, "none");
        svg.text(2 * EDGE, top + 27, "title", panel.title());
        tieColumns(root, panel, columns, colour);
        for (int i = 0; i < columns.size(); i++) {
            tie(panel.columns().get(i), columns.get(i), colour);
            columns.get(i).forEach(box -> box.draw(svg, colour));
        }
        root.draw(svg, colour);
        return bottom + EDGE;
    }

    /** Places a tree, each level further in, and returns where the next class may stand. */
    private int place(List<Node> nodes, String above, int left, int right, int top, List<ClassBox> boxes) {
        int y = top;
        for (Node node : nodes) {
            ClassBox box = new ClassBox(type(node.name()), above, left, y, right - left);
            boxes.add(box);
            y = place(node.children(), node.name(), left + INDENT, right, box.bottom() + ROW_GAP, boxes);
        }
        return y;
    }

    /** Ties the uppermost classes of the columns to the root: over the columns, and down at the left of each. */
    private void tieColumns(ClassBox root, Panel panel, List<List<ClassBox>> columns, String colour) {
        int bus = root.y() + ClassBox.HEADER / 2;
        int last = 0;
        for (int i = 0; i < columns.size(); i++) {
            List<ClassBox> tied = panel.columns().get(i).stream().map(Node::name).map(name -> find(columns, name))
                    .filter(box -> Tie.between(root.type(), box.type()).equals(Optional.of(Tie.CONTAINMENT)))
                    .toList();
            for (ClassBox box : tied) {
                int rail = box.x() - INDENT / 2;
                svg.line("M%d %d V%d H%d".formatted(rail, bus, box.y() + ClassBox.HEADER / 2, box.x()), colour);
                last = Math.max(last, rail);
            }
        }
        if (last > 0) {
            svg.line("M%d %d H%d".formatted(root.right(), bus, last), colour);
            svg.diamondRight(root.right(), bus, colour);
        }
    }

    /** Ties each class of a tree to those under it. */
    private void tie(List<Node> nodes, List<ClassBox> boxes, String colour) {
        for (Node node : nodes) {
            ClassBox upper = find(List.of(boxes), node.name());
            for (Node child : node.children()) {
                ClassBox lower = find(List.of(boxes), child.name());
                Tie.between(upper.type(), lower.type()).ifPresent(tie -> drawTie(tie, upper, lower, colour));
            }
            tie(node.children(), boxes, colour);
        }
    }

    private void drawTie(Tie tie, ClassBox upper, ClassBox lower, String colour) {
        int rail = upper.x() + (tie == Tie.INHERITANCE ? 16 : 7);
        svg.line("M%d %d V%d H%d".formatted(rail, upper.bottom(), lower.y() + ClassBox.HEADER / 2, lower.x()), colour);
        if (tie == Tie.INHERITANCE) {
            svg.triangleBelow(rail, upper.bottom(), colour);
        } else {
            svg.diamondBelow(rail, upper.bottom(), colour);
        }
    }

    private void drawLegend(int y) {
        String colour = COLOURS.get(2);
        int x = 2 * EDGE;
        svg.mark(x, y - 4, colour, true);
        svg.text(x + 14, y, "legend", "contains");
        svg.mark(x + 100, y - 4, colour, false);
        svg.text(x + 114, y, "legend", "refers to");
        svg.triangleBelow(x + 204, y - 9, colour);
        svg.text(x + 216, y, "legend", "is extended by");
        svg.text(x + 330, y, "legend", "* several");
        svg.text(x + 410, y, "legend abstract", "abstract class");
        svg.text(x + 520, y, "legend", "at the right of a name: what else the class extends");
    }

    private static ClassBox find(List<List<ClassBox>> columns, String name) {
        return columns.stream().flatMap(List::stream).filter(box -> box.type().getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private EClass type(String name) {
        if (model.getEClassifier(name) instanceof EClass type) {
            return type;
        }
        throw new IllegalArgumentException("the layout names " + name + ", which is no class of the model");
    }
}
