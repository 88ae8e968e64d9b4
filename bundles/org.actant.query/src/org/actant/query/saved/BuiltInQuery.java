package org.actant.query.saved;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The queries that the program brings; docs/query.md shows what they find in the sample. */
public enum BuiltInQuery {

    /** Who asserts what as a fact. */
    FACTS("events where any claims (kind = fact and realis.actuality = ACT) "
            + "show label, claims[kind = fact and realis.actuality = ACT].origin as \"asserted by\""),
    /** What may happen, and who says so. */
    POSSIBLE("events where realis.actuality in (UNC, HYP) "
            + "show label, realis.actuality as actuality, realis.volition as volition, claims.origin as \"said by\""),
    /** What is wanted or feared. */
    WANTED("events where any claims (realis.volition != none) "
            + "show label, claims.realis.volition as volition, claims.origin as \"said by\""),
    /** What each side gives and gets. */
    EXCHANGE("links where type = IN-EXCHANGE-FOR "
            + "show sources.participations[role = actor].filler as giver, sources as gives, "
            + "targets.participations[role = actor].filler as \"other side\", targets as gets"),
    /** Who acts upon whom. */
    ACTS("events where any participations (role = actor) and any participations (role in (target, recipient, affected, released)) "
            + "show participations[role = actor].filler as who, label, "
            + "participations[role in (target, recipient, affected, released)].filler as whom"),
    /** Actors that no words speak of. */
    UNSPOKEN("actors where not mentions"),
    /** Who or what is spoken of most. */
    PROMINENT("entities show label, type, count(mentions) as mentions order by count(mentions) desc limit 10"),
    /** Groups and who belongs to them. */
    GROUPS("entities where members show label, members, cardinality"),
    /** Fillers of roles that the text leaves unsaid. */
    IMPLIED("participations where implied show event, role, filler"),
    /** What the analyst concludes beyond the words of the text. */
    INFERRED("elements where epistemic = inferential"),
    /** Words whose meaning is in doubt. */
    DOUBT("anchors where doubt show label, reading, doubt, doubtReason, article"),
    /** Anchors that no longer stand on their words. */
    LOST("anchors where anchorState != ok show label, anchorState, article"),
    /** What nobody in the text says. */
    UNSOURCED("claims where not sourceChain show label, kind, epistemic, article"),
    /** Facts that hang on one voice. */
    SINGLE("events where realis.actuality = ACT and count(claims.origin) = 1 show label, claims.origin as \"only source\""),
    /** What voices without a name say. */
    ANONYMOUS("claims where origin.kind in (anonymous, hearsay) show label, origin, origin.reliability as reliability"),
    /** Voices that are not graded. */
    UNGRADED("sources where not reliability show label, kind, count(says) as claims"),
    /** Claims that contradict others. */
    CONTRADICTED("claims where contradicts show label, origin, contradicts.origin as \"against\""),
    /** What is said not to be so. */
    DENIED("claims where realis.polarity = NEG show label, origin"),
    /** Events of which nothing says when. */
    UNDATED("events where not times show label, type, realis"),
    /** Events told in several articles. */
    SHARED("events where count(mentions.article) > 1 show label, mentions.article as articles"),
    /** What is perhaps the same. */
    SAME("connections where type in (POSSIBLY-SAME, possibly-same-as) show sources, targets, epistemic, confidence");

    private final String expression;

    BuiltInQuery(String expression) {
        this.expression = expression;
    }

    /** The query itself. */
    public String expression() {
        return expression;
    }

    /** By what the command line knows it, in every language. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the user calls it, in the given language. */
    public String label(Locale locale) {
        return ResourceBundle.getBundle(BuiltInQuery.class.getPackageName() + ".queries", locale,
                BuiltInQuery.class.getClassLoader()).getString(key());
    }

    /** With its name in the language of the user. */
    public NamedQuery named() {
        return new NamedQuery(label(Locale.getDefault()), expression);
    }

    static Optional<BuiltInQuery> find(String name) {
        return Arrays.stream(values())
                .filter(query -> query.key().equals(name) || query.label(Locale.getDefault()).equals(name)).findFirst();
    }
}
