package org.actant.ui.elements;

import org.actant.model.Actor;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Event;
import org.actant.model.Item;
import org.actant.model.Link;
import org.actant.model.Place;
import org.actant.model.Relation;
import org.actant.model.Source;
import org.actant.model.TimeExpression;
import org.eclipse.jdt.annotation.Nullable;

/** The shape that tells a kind of element apart where colours do not. Coordinates run from -1 to 1, y downwards. */
public enum ChipShape {

    /** Actors: a disc. */
    DISC {
        @Override
        boolean covers(double x, double y) {
            return x * x + y * y <= 0.72;
        }
    },
    /** Places: a drop that points down. */
    PIN {
        @Override
        boolean covers(double x, double y) {
            boolean head = x * x + (y + 0.25) * (y + 0.25) <= 0.42;
            boolean foot = y >= -0.1 && y <= 0.95 && Math.abs(x) <= 0.62 * (0.95 - y);
            return (head || foot) && x * x + (y + 0.25) * (y + 0.25) > 0.06;
        }
    },
    /** Items: a square with round corners. */
    SQUARE {
        @Override
        boolean covers(double x, double y) {
            return Math.pow(Math.abs(x), 6) + Math.pow(Math.abs(y), 6) <= Math.pow(0.78, 6);
        }
    },
    /** Times: a ring with a hand. */
    CLOCK {
        @Override
        boolean covers(double x, double y) {
            double r = x * x + y * y;
            boolean hand = Math.abs(x) <= 0.11 && y <= 0.1 && y >= -0.5
                    || Math.abs(y) <= 0.11 && x >= -0.1 && x <= 0.42;
            return r <= 0.76 && r >= 0.42 || hand;
        }
    },
    /** Events: a diamond. */
    DIAMOND {
        @Override
        boolean covers(double x, double y) {
            return Math.abs(x) + Math.abs(y) <= 0.95;
        }
    },
    /** Relations: two rings that touch, as bars. */
    BARS {
        @Override
        boolean covers(double x, double y) {
            return Math.abs(x) <= 0.85 && (Math.abs(y - 0.32) <= 0.17 || Math.abs(y + 0.32) <= 0.17);
        }
    },
    /** Links: an arrow to the right. */
    ARROW {
        @Override
        boolean covers(double x, double y) {
            boolean shaft = x >= -0.9 && x <= 0.2 && Math.abs(y) <= 0.16;
            return shaft || x >= 0.05 && x <= 0.9 && Math.abs(y) <= 0.72 * (0.9 - x);
        }
    },
    /** Sources: a disc above a base, a voice. */
    VOICE {
        @Override
        boolean covers(double x, double y) {
            boolean head = x * x + (y + 0.4) * (y + 0.4) <= 0.17;
            boolean body = y >= 0.12 && y <= 0.8 && x * x / 0.62 + (y - 0.8) * (y - 0.8) / 0.46 <= 1;
            return head || body;
        }
    },
    /** Claims: a speech bubble. */
    BUBBLE {
        @Override
        boolean covers(double x, double y) {
            double dx = Math.abs(x) / 0.88;
            double dy = Math.abs(y + 0.15) / 0.62;
            boolean tail = y >= 0.3 && y <= 0.9 && x >= -0.55 && x <= -0.55 + 0.75 * (0.9 - y);
            return Math.pow(dx, 4) + Math.pow(dy, 4) <= 1 || tail;
        }
    },
    /** Articles: a page with lines. */
    PAGE {
        @Override
        boolean covers(double x, double y) {
            boolean page = Math.abs(x) <= 0.66 && Math.abs(y) <= 0.88 && !(x > 0.22 && y < -0.44 && x - y > 1.1);
            boolean line = Math.abs(x) <= 0.4
                    && (Math.abs(y + 0.2) <= 0.09 || Math.abs(y - 0.15) <= 0.09 || Math.abs(y - 0.5) <= 0.09);
            return page && !line;
        }
    },
    /** Words of an article: an underline. */
    SPAN {
        @Override
        boolean covers(double x, double y) {
            boolean line = Math.abs(x) <= 0.85 && Math.abs(y - 0.6) <= 0.14;
            boolean words = Math.abs(y + 0.1) <= 0.2 && (Math.abs(x + 0.45) <= 0.4 || Math.abs(x - 0.5) <= 0.35);
            return line || words;
        }
    },
    /** Dossiers: a folder. */
    FOLDER {
        @Override
        boolean covers(double x, double y) {
            boolean body = Math.abs(x) <= 0.88 && y >= -0.4 && y <= 0.72;
            return body || x >= -0.88 && x <= -0.05 && y >= -0.68 && y < -0.4;
        }
    };

    /** Whether the shape covers a point. */
    abstract boolean covers(double x, double y);

    /** The shape of an element's kind. */
    public static ChipShape of(@Nullable Object element) {
        return switch (element) {
            case Actor actor -> DISC;
            case Place place -> PIN;
            case Item item -> SQUARE;
            case TimeExpression time -> CLOCK;
            case Event event -> DIAMOND;
            case Relation relation -> BARS;
            case Link link -> ARROW;
            case Source source -> VOICE;
            case Claim claim -> BUBBLE;
            case Article article -> PAGE;
            case Anchored anchored -> SPAN;
            case null, default -> FOLDER;
        };
    }
}
