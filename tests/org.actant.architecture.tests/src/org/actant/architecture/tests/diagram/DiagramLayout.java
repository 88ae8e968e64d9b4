package org.actant.architecture.tests.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Where classes stand in a diagram.
 *
 * @param panels from top to bottom
 */
public record DiagramLayout(List<Panel> panels) {

    /**
     * Classes that belong together.
     *
     * @param title what they are about
     * @param root name of the class from which the others hang
     * @param columns the trees that hang from it, from left to right
     */
    public record Panel(String title, String root, List<List<Node>> columns) {
    }

    /**
     * A class and those that stand under it.
     *
     * @param name the class
     * @param children what it contains and what extends it
     */
    public record Node(String name, List<Node> children) {
    }

    private static final int INDENT = 2;
    private static final int FIRST_LEVEL = 2;

    /**
     * Reads a layout. An indent of two spaces makes a level; lines that start with {@code #} are remarks.
     *
     * @throws IllegalArgumentException if a line stands where it cannot
     */
    public static DiagramLayout parse(String text) {
        List<Panel> panels = new ArrayList<>();
        Deque<Node> ancestors = new ArrayDeque<>();
        for (String line : text.lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
            String word = line.strip();
            int level = (line.length() - line.stripLeading().length()) / INDENT;
            if (word.startsWith("panel ")) {
                String[] parts = word.substring("panel ".length()).split("\\s*\\|\\s*", 2);
                panels.add(new Panel(parts[1], parts[0], new ArrayList<>()));
            } else if (word.equals("column")) {
                panels.getLast().columns().add(new ArrayList<>());
            } else {
                place(word, level - FIRST_LEVEL, panels.getLast().columns().getLast(), ancestors);
            }
        }
        return new DiagramLayout(panels);
    }

    private static void place(String name, int depth, List<Node> column, Deque<Node> ancestors) {
        if (depth < 0 || depth > 0 && ancestors.size() < depth) {
            throw new IllegalArgumentException(name + " is indented too far or not far enough");
        }
        while (ancestors.size() > depth) {
            ancestors.pop();
        }
        Node node = new Node(name, new ArrayList<>());
        List<Node> siblings = depth == 0 ? column : ancestors.peek().children();
        siblings.add(node);
        ancestors.push(node);
    }
}
