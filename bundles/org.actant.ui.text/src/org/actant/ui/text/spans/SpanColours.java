package org.actant.ui.text.spans;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;

/** Colours and fonts of a text's spans. What it hands out lives as long as the text widget and is not to be disposed. */
public final class SpanColours {

    /** What was found: amber, which stands out on light and dark ground and is the colour of no type. */
    public static final RGB FOUND = new RGB(0xE6, 0x9F, 0x00);

    private static final int SMALLEST_LABEL = 6;
    private static final int LARGEST_LABEL = 9;
    private static final double LABEL_SIZE = 0.7;
    private static final double TOWARDS_TEXT = 0.3;

    private final StyledText text;
    private final LocalResourceManager resources;

    public SpanColours(StyledText text) {
        this.text = text;
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** A colour as it is. */
    public Color of(RGB colour) {
        return resources.create(org.eclipse.jface.resource.ColorDescriptor.createFrom(colour));
    }

    /** The ground of the text. */
    public Color ground() {
        return text.getBackground();
    }

    /** A colour drawn towards that of the text, for small letters. */
    public Color forLetters(RGB colour) {
        return of(mixed(colour, text.getForeground().getRGB(), TOWARDS_TEXT));
    }

    /** A colour between that of the text and that of its ground, for what stands back. */
    public Color quiet() {
        return of(mixed(text.getForeground().getRGB(), text.getBackground().getRGB(), 0.45));
    }

    /** The font of labels, smaller than that of the text and never too large for the gap between lines. */
    public Font labelFont() {
        FontData data = text.getFont().getFontData()[0];
        int height = Math.clamp(Math.round(data.getHeight() * LABEL_SIZE), SMALLEST_LABEL, LARGEST_LABEL);
        return resources.create(FontDescriptor.createFrom(text.getFont()).setHeight(height));
    }

    /** A colour between two others; 0 is the first, 1 the second. */
    static RGB mixed(RGB first, RGB second, double share) {
        return new RGB(mixed(first.red, second.red, share), mixed(first.green, second.green, share),
                mixed(first.blue, second.blue, share));
    }

    private static int mixed(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * share);
    }
}
