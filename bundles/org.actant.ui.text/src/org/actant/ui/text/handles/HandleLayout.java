package org.actant.ui.text.handles;

import java.util.ArrayList;
import java.util.List;

import org.actant.model.Anchored;
import org.actant.ui.text.spans.SpanGeometry;
import org.actant.ui.text.spans.SpanGeometry.Piece;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Where on the screen the handles of a span stand: at both ends of each fragment, as far as they are seen. */
final class HandleLayout {

    private static final int REACH = 4;

    /**
     * A handle.
     *
     * @param end what it moves
     * @param x   the edge of the words, in pixels
     * @param y   the top of the words
     * @param height of the words
     */
    record Handle(SpanEnd end, int x, int y, int height) {

        Rectangle reach() {
            return new Rectangle(x - REACH, y, 2 * REACH + 1, height + REACH);
        }
    }

    private final Anchored anchored;
    private final List<Handle> handles = new ArrayList<>();

    HandleLayout(StyledText text, SpanGeometry geometry, Anchored anchored) {
        this.anchored = anchored;
        for (Piece piece : geometry.pieces(anchored)) {
            if (piece.width() == 0) {
                continue;
            }
            int begin = anchored.getRanges().begin(piece.fragment());
            boolean leftwards = isRightToLeft(text.getTextRange(begin, 1).charAt(0));
            int right = piece.x() + piece.width();
            if (piece.begins()) {
                add(new SpanEnd(anchored, 2 * piece.fragment()), leftwards ? right : piece.x(), piece);
            }
            if (piece.ends()) {
                add(new SpanEnd(anchored, 2 * piece.fragment() + 1), leftwards ? piece.x() : right, piece);
            }
        }
    }

    private void add(SpanEnd end, int x, Piece piece) {
        handles.add(new Handle(end, x, piece.line().y(), piece.line().height()));
    }

    private static boolean isRightToLeft(char letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The span whose handles these are. */
    Anchored anchored() {
        return anchored;
    }

    List<Handle> handles() {
        return handles;
    }

    /** The handle at a point; null if there is none. */
    @Nullable
    Handle at(Point point) {
        return handles.stream().filter(handle -> handle.reach().contains(point)).findFirst().orElse(null);
    }
}
