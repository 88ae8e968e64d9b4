package org.actant.ui.views.inspector;

import java.util.regex.Pattern;

/** How the text of a field must be written. */
enum Notation {

    /** Anything. */
    ANY("", ""),
    /** A day, month or year, with X for digits that are not known. */
    DATE(Shape.DATE, Messages.dateExpected),
    /** A duration. */
    DURATION(Shape.DURATION, Messages.durationExpected),
    /** What a time expression means, as in TIMEX3: a date with a time, a part of a year, an interval, a duration. */
    TIME(Shape.MOMENT + "(/" + Shape.MOMENT + ")?|" + Shape.DURATION + "|(PAST|PRESENT|FUTURE)_REF",
            Messages.timeExpected),
    /** A language tag of BCP 47. */
    LANGUAGE("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", Messages.languageExpected);

    /** The pieces of the notations. */
    private static final class Shape {

        static final String DATE = "[0-9X]{4}(-(0[1-9X]|1[0-2X]|X[0-9X])(-(0[1-9X]|[12X][0-9X]|3[01X]))?)?";
        static final String CLOCK = "T(([01X][0-9X]|2[0-3X])(:[0-5X][0-9X]){0,2}|MO|MI|AF|EV|NI|DT)";
        static final String PART = "[0-9X]{4}-(W[0-9X]{2}(-[1-7X]|-WE)?|Q[1-4X]|H[12X]|SP|SU|FA|WI)";
        static final String MOMENT = "(" + DATE + "(" + CLOCK + ")?|" + PART + "|[0-9X]{2,3})";
        static final String NUMBER = "([0-9]+([.,][0-9]+)?|X+)";
        static final String DURATION = "P(XX|(?=[0-9XT])(" + NUMBER + "[YMWD])*(T(" + NUMBER + "[HMS])+)?)";

        private Shape() {
        }
    }

    private final Pattern shape;
    private final String expected;

    Notation(String shape, String expected) {
        this.shape = Pattern.compile(shape);
        this.expected = expected;
    }

    /** Whether a text is written so. */
    boolean accepts(String text) {
        return this == ANY || shape.matcher(text).matches();
    }

    /** What to tell whoever wrote it otherwise; empty if everything goes. */
    String expected() {
        return expected;
    }
}
