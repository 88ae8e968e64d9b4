package org.actant.formats.xmi;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An XML file that is written element by element, one a line. White space that a parser would normalise is written as
 * character references, so that every value comes back as it was. Values must not have characters that XML cannot hold.
 */
final class XmlOutput {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagOpen;

    XmlOutput(OutputStream bytes) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Begins an element on a line of its own. */
    void start(String name) throws IOException {
        if (tagOpen) {
            out.write(">\n");
        }
        indent();
        out.write('<');
        out.write(name);
        open.push(name);
        tagOpen = true;
    }

    /** Adds an attribute to the element that has just been begun. */
    void attribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        escape(value, true);
        out.write('"');
    }

    /** Ends the innermost open element. */
    void end() throws IOException {
        String name = open.pop();
        if (tagOpen) {
            out.write("/>\n");
        } else {
            indent();
            endTag(name);
        }
        tagOpen = false;
    }

    /** Writes an element that has nothing but text. */
    void text(String name, String text) throws IOException {
        start(name);
        out.write('>');
        escape(text, false);
        endTag(open.pop());
        tagOpen = false;
    }

    /** Makes sure that all has been written to the stream, which is left open. */
    void finish() throws IOException {
        out.flush();
    }

    private void endTag(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write(">\n");
    }

    private void indent() throws IOException {
        for (int i = 0; i < open.size(); i++) {
            out.write("  ");
        }
    }

    private void escape(String value, boolean attribute) throws IOException {
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = escaped(value.charAt(i), attribute);
            if (!escaped.isEmpty()) {
                out.write(value, written, i - written);
                out.write(escaped);
                written = i + 1;
            }
        }
        out.write(value, written, value.length() - written);
    }

    /** The reference for a character that must not be written as it is, else the empty string. */
    private static String escaped(char character, boolean attribute) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#xD;";
            case '"' -> attribute ? "&quot;" : "";
            case '\n' -> attribute ? "&#xA;" : "";
            case '\t' -> attribute ? "&#x9;" : "";
            default -> "";
        };
    }
}
