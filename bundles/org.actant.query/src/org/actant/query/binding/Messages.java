package org.actant.query.binding;

import org.eclipse.osgi.util.NLS;

/** What may be wrong with a query, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String unexpected = "";
    public static String unexpectedEnd = "";
    public static String theEnd = "";
    public static String aName = "";
    public static String aText = "";
    public static String aNumber = "";
    public static String aValue = "";
    public static String aComparison = "";
    public static String or = "";
    public static String openText = "";
    public static String tooLong = "";
    public static String tooDeep = "";
    public static String unknownTarget = "";
    public static String unknownStep = "";
    public static String unknownType = "";
    public static String unknownRole = "";
    public static String unknownMode = "";
    public static String didYouMean = "";
    public static String noSteps = "";
    public static String noFilter = "";
    public static String noQuantifier = "";
    public static String unknownLiteral = "";
    public static String notBoolean = "";
    public static String notNumber = "";
    public static String noOrder = "";
    public static String noKind = "";
    public static String limit = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
