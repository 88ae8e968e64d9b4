package org.actant.core.ontology;

/**
 * How well a colour stands out, as the contrast ratio of WCAG 2.2 (1 to 21); what is drawn should reach
 * {@value #ENOUGH}.
 *
 * @param onWhite on white
 * @param onDark  on the ground of the dark theme, {@code #1E1E1E}
 */
public record Contrast(double onWhite, double onDark) {

    /** The least contrast of what is not text, success criterion 1.4.11. */
    public static final double ENOUGH = 3;

    private static final int HEX = 16;
    private static final int WHITE = 0xFFFFFF;
    private static final int DARK = 0x1E1E1E;
    private static final double FLARE = 0.05;

    /**
     * The contrast of a colour.
     *
     * @param hex as {@code #RRGGBB}
     * @throws NumberFormatException if it is none
     */
    public static Contrast of(String hex) {
        double colour = luminance(Integer.parseInt(hex.substring(1), HEX));
        return new Contrast(ratio(luminance(WHITE), colour), ratio(luminance(DARK), colour));
    }

    /** Whether it stands out on both grounds. */
    public boolean isEnough() {
        return Math.min(onWhite, onDark) >= ENOUGH;
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + FLARE) / (Math.min(one, other) + FLARE);
    }

    /** Relative luminance of a colour. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
