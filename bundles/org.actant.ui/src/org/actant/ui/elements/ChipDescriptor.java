package org.actant.ui.elements;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** A chip: the shape of a kind of element in the colour of its type, sharp at every zoom. */
public final class ChipDescriptor extends ImageDescriptor {

    private static final int SIZE = 16;
    private static final int SAMPLES = 4;
    private static final int OPAQUE = 255;

    private final ChipShape shape;
    private final RGB colour;

    public ChipDescriptor(ChipShape shape, RGB colour) {
        this.shape = shape;
        this.colour = colour;
    }

    @Override
    public ImageData getImageData(int zoom) {
        int size = SIZE * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int pixel = data.palette.getPixel(colour);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                data.setPixel(x, y, pixel);
                data.setAlpha(x, y, coverage(x, y, size) * OPAQUE / (SAMPLES * SAMPLES));
            }
        }
        return data;
    }

    private int coverage(int x, int y, int size) {
        int covered = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double sx = 2 * (x + (i % SAMPLES + 0.5) / SAMPLES) / size - 1;
            double sy = 2 * (y + (i / SAMPLES + 0.5) / SAMPLES) / size - 1;
            if (shape.covers(sx, sy)) {
                covered++;
            }
        }
        return covered;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChipDescriptor chip && chip.shape == shape && chip.colour.equals(colour);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + colour.hashCode();
    }
}
