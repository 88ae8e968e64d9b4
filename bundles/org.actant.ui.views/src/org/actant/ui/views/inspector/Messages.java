package org.actant.ui.views.inspector;

import org.eclipse.osgi.util.NLS;

/** Texts of the inspector. */
final class Messages extends NLS {

    public static String about = "";
    public static String aboutKind = "";
    public static String actor = "";
    public static String actuality = "";
    public static String addTo = "";
    public static String address = "";
    public static String affiliations = "";
    public static String author = "";
    public static String basis = "";
    public static String chain = "";
    public static String chooseFor = "";
    public static String clearFor = "";
    public static String code = "";
    public static String codes = "";
    public static String codings = "";
    public static String confidence = "";
    public static String credibility = "";
    public static String definiteness = "";
    public static String degree = "";
    public static String description = "";
    public static String doubt = "";
    public static String doubtReason = "";
    public static String epistemic = "";
    public static String evidence = "";
    public static String failed = "";
    public static String fill = "";
    public static String filler = "";
    public static String form = "";
    public static String from = "";
    public static String implied = "";
    public static String impliedHint = "";
    public static String kind = "";
    public static String label = "";
    public static String language = "";
    public static String latitude = "";
    public static String likelihood = "";
    public static String longitude = "";
    public static String map = "";
    public static String marking = "";
    public static String members = "";
    public static String mentions = "";
    public static String mode = "";
    public static String name = "";
    public static String names = "";
    public static String noMentions = "";
    public static String notDeleted = "";
    public static String notes = "";
    public static String nothing = "";
    public static String numberExpected = "";
    public static String of = "";
    public static String office = "";
    public static String otherExpected = "";
    public static String outlet = "";
    public static String participations = "";
    public static String phase = "";
    public static String place = "";
    public static String placeImplied = "";
    public static String polarity = "";
    public static String precision = "";
    public static String published = "";
    public static String quantity = "";
    public static String quote = "";
    public static String reading = "";
    public static String realis = "";
    public static String relation = "";
    public static String reliability = "";
    public static String remove = "";
    public static String removeOf = "";
    public static String retrieved = "";
    public static String role = "";
    public static String scheme = "";
    public static String scopeCertain = "";
    public static String sense = "";
    public static String several = "";
    public static String showAll = "";
    public static String source = "";
    public static String sources = "";
    public static String targets = "";
    public static String times = "";
    public static String title = "";
    public static String to = "";
    public static String type = "";
    public static String value = "";
    public static String via = "";
    public static String volition = "";
    public static String wholeNumberExpected = "";
    public static String words = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
