package org.actant.ui.views.inspector;

import org.eclipse.osgi.util.NLS;

/** Texts of the inspector. */
final class Messages extends NLS {

    static String about = "";
    static String aboutKind = "";
    static String actor = "";
    static String actuality = "";
    static String add = "";
    static String addTo = "";
    static String address = "";
    static String affiliations = "";
    static String author = "";
    static String basis = "";
    static String chain = "";
    static String chooseFor = "";
    static String clearFor = "";
    static String code = "";
    static String codes = "";
    static String codings = "";
    static String confidence = "";
    static String credibility = "";
    static String definiteness = "";
    static String degree = "";
    static String description = "";
    static String doubt = "";
    static String doubtReason = "";
    static String epistemic = "";
    static String evidence = "";
    static String failed = "";
    static String fill = "";
    static String filler = "";
    static String form = "";
    static String from = "";
    static String implied = "";
    static String impliedHint = "";
    static String kind = "";
    static String label = "";
    static String language = "";
    static String latitude = "";
    static String likelihood = "";
    static String longitude = "";
    static String map = "";
    static String marking = "";
    static String members = "";
    static String mentions = "";
    static String mode = "";
    static String name = "";
    static String names = "";
    static String noMentions = "";
    static String notes = "";
    static String nothing = "";
    static String of = "";
    static String office = "";
    static String outlet = "";
    static String participations = "";
    static String phase = "";
    static String place = "";
    static String placeImplied = "";
    static String polarity = "";
    static String precision = "";
    static String published = "";
    static String quantity = "";
    static String quote = "";
    static String reading = "";
    static String realis = "";
    static String relation = "";
    static String reliability = "";
    static String remove = "";
    static String removeOf = "";
    static String retrieved = "";
    static String role = "";
    static String scheme = "";
    static String scopeCertain = "";
    static String sense = "";
    static String several = "";
    static String showAll = "";
    static String source = "";
    static String sources = "";
    static String targets = "";
    static String times = "";
    static String title = "";
    static String to = "";
    static String type = "";
    static String value = "";
    static String via = "";
    static String volition = "";
    static String words = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
