package org.actant.ui.text.spans;

import java.util.function.Supplier;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;

/** Colours and fonts of a text's spans. What it hands out is not to be disposed. */
public final class SpanColours {

    /** What was found: amber, which stands out on light and dark ground and is the colour of no type. */
    public static final RGB FOUND = new RGB(0xE6, 0x9F, 0x00);

    private static final int SMALLEST_LABEL = 6;
    private static final int LARGEST_LABEL = 9;
    private static final double LABEL_SIZE = 0.7;
    private static final double TOWARDS_TEXT = 0.3;

    private final Supplier<Color> letters;
    private final Supplier<Color> ground;
    private final Supplier<Font> labels;

    /** Those of a text widget, as it looks at the time; they live as long as it does. */
    public SpanColours(StyledText text) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
        letters = text::getForeground;
        ground = text::getBackground;
        labels = () -> resources.create(labelFont(text.getFont()));
    }

    /**
     * Those of a ground that does not change.
     *
     * @param labels the font of labels
     */
    public SpanColours(Color letters, Color ground, Font labels) {
        this.letters = () -> letters;
        this.ground = () -> ground;
        this.labels = () -> labels;
    }

    /** A colour as it is. */
    public Color of(RGB colour) {
        return new Color(colour);
    }

    /** The ground of the text. */
    public Color ground() {
        return ground.get();
    }

    /** A colour drawn towards that of the text, for small letters. */
    public Color forLetters(RGB colour) {
        return of(mixed(colour, letters.get().getRGB(), TOWARDS_TEXT));
    }

    /** A colour between that of the text and that of its ground, for what stands back. */
    public Color quiet() {
        return of(mixed(letters.get().getRGB(), ground.get().getRGB(), 0.45));
    }

    /** The font of labels, smaller than that of the text and never too large for the gap between lines. */
    public Font labelFont() {
        return labels.get();
    }

    private static FontDescriptor labelFont(Font text) {
        FontData data = text.getFontData()[0];
        int height = Math.clamp(Math.round(data.getHeight() * LABEL_SIZE), SMALLEST_LABEL, LARGEST_LABEL);
        return FontDescriptor.createFrom(text).setHeight(height);
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
