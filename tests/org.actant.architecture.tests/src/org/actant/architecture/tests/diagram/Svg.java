package org.actant.architecture.tests.diagram;

/** Writes the few shapes that a class diagram needs. */
final class Svg {

    private static final String STYLE = """
              <style>
                .title { font-size: 16px; font-weight: bold }
                .name { font-size: 12px; font-weight: bold; fill: #ffffff }
                .abstract { font-style: italic }
                .super { font-size: 10px; fill: #ffffff; fill-opacity: 0.85 }
                .type { fill: #66707a }
                .other { font-weight: bold }
                .legend { fill: #66707a }
              </style>
            """;

    private final StringBuilder shapes = new StringBuilder();

    void box(int x, int y, int width, int height, int radius, String fill, String stroke) {
        add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\" stroke=\"%s\"/>", x, y, width,
                height, radius, fill, stroke);
    }

    /** The coloured upper part of a box with round corners. */
    void header(int x, int y, int width, int height, int radius, String fill) {
        add("<path d=\"M%d %d v-%d q0 -%d %d -%d h%d q%d 0 %d %d v%d z\" fill=\"%s\"/>", x, y + height,
                height - radius, radius, radius, radius, width - 2 * radius, radius, radius, radius, height - radius,
                fill);
    }

    void text(int x, int y, String style, String text) {
        add("<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>", x, y, style, text);
    }

    void textRight(int x, int y, String style, String text) {
        if (!text.isEmpty()) {
            add("<text x=\"%d\" y=\"%d\" class=\"%s\" text-anchor=\"end\">%s</text>", x, y, style, text);
        }
    }

    void line(String path, String colour) {
        add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.3\"/>", path, colour);
    }

    /** The sign of a reference: a filled diamond for containment, an arrow for any other. */
    void mark(int x, int y, String colour, boolean containment) {
        if (containment) {
            add("<path d=\"M%d %d l4 -4 l4 4 l-4 4 z\" fill=\"%s\"/>", x - 2, y, colour);
        } else {
            add("<path d=\"M%d %d h7 m-3 -3 l3 3 l-3 3\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.2\"/>", x - 2, y,
                    colour);
        }
    }

    /** A filled diamond that hangs from a point. */
    void diamondBelow(int x, int y, String colour) {
        add("<path d=\"M%d %d l4 6 l-4 6 l-4 -6 z\" fill=\"%s\"/>", x, y, colour);
    }

    /** A filled diamond to the right of a point. */
    void diamondRight(int x, int y, String colour) {
        add("<path d=\"M%d %d l6 -4 l6 4 l-6 4 z\" fill=\"%s\"/>", x, y, colour);
    }

    /** A hollow triangle that hangs from a point. */
    void triangleBelow(int x, int y, String colour) {
        add("<path d=\"M%d %d l5 9 h-10 z\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"1.3\"/>", x, y, colour);
    }

    private void add(String form, Object... values) {
        shapes.append("  ").append(String.format(form, values)).append('\n');
    }

    /** Returns the picture. */
    String picture(int width, int height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d"
                     font-family="DejaVu Sans, Verdana, sans-serif" font-size="11" fill="#24292f">
                %3$s  <rect width="%1$d" height="%2$d" fill="#ffffff"/>
                %4$s</svg>
                """.formatted(width, height, STYLE, shapes);
    }
}
