package org.actant.formats.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.actant.core.store.ArticleText;

/**
 * A small article with its annotations: a byte order mark, CR LF, characters outside the BMP, a discontinuous trigger,
 * an anaphor, a literal, and each member that the format knows.
 */
final class Fixture {

    static final String TEXT = "\uFEFFMara Holm \uD83E\uDD8A reiste gestern aus Turov ab.\r\n"
            + "Sie soll dort den Rat \uD83E\uDD8A\uD83E\uDD8A getroffen haben, wohl um Frieden.\r\n"
            + "Das verneint der Rat von Turov.\r\n";

    private static final Pattern ANCHOR = Pattern.compile("<([^|>]+)\\|([^>]+)>");

    private Fixture() {
    }

    /** Writes text and annotations and returns the file of the annotations. */
    static Path write(Path folder) throws IOException {
        return write(folder, UnaryOperator.identity());
    }

    /** Writes text and annotations, with a change to the annotations. */
    static Path write(Path folder, UnaryOperator<String> change) throws IOException {
        Files.writeString(folder.resolve("turov.txt"), TEXT);
        String json = change.apply(json());
        Path file = folder.resolve("turov.json");
        return Files.writeString(file, json);
    }

    /** The annotations, as JSON. */
    static String json() {
        ArticleText text = ArticleText.of(TEXT);
        String json = JSON.replace("SHA", text.sha256()).replace("BYTES", Integer.toString(text.byteCount()))
                .replace("LENGTH", Integer.toString(text.length()));
        return ANCHOR.matcher(json).replaceAll(anchor -> Matcher.quoteReplacement(anchor(anchor.group(1),
                anchor.group(2))));
    }

    /** Members of an anchor; its words are looked up in the text, each fragment after the one before. */
    private static String anchor(String id, String words) {
        StringBuilder ranges = new StringBuilder();
        int from = 0;
        for (String fragment : words.split(" … ")) {
            int begin = TEXT.indexOf(fragment, from);
            from = begin + fragment.length();
            ranges.append(ranges.isEmpty() ? "" : ", ").append('[').append(begin).append(", ").append(from).append(']');
        }
        return "\"id\": \"" + id + "\", \"ranges\": [" + ranges + "], \"text\": \"" + words + "\"";
    }

    private static final String JSON = """
            {
             "format": "actant-gold", "formatVersion": "1.0",
             "document": {"id": "D1", "file": "turov.txt", "originalFile": "Turov 1.txt", "sha256": "SHA", "bytes": BYTES,
              "length": LENGTH, "offsetUnit": "utf16", "encoding": "UTF-8", "lineEnd": "CRLF", "language": "de",
              "title": "", "author": null, "outlet": "Bote", "url": "https://example.org/turov", "date": "2026-01-31",
              "translation": {"status": "human", "sourceLanguage": "be", "epistemic": "interpretive"},
              "sentences": [{"id": "S1", "range": [1, 43]}]},
             "sources": [
              {"id": "Q1", "name": "Bote", "kind": "publisher", "via": [], "reliability": "B"},
              {"id": "Q2", "name": "hearsay", "kind": "hearsay", "actor": "A2", "via": ["Q1"], "viaPossible": ["Q3"],
               "reliability": null},
              {"id": "Q3", "name": "Rat", "kind": "institution", "actor": "A2", "via": ["Q1"], "reliability": "F"}],
             "entities": [
              {"id": "A1", "class": "Actor", "type": "Person", "name": "Mara Holm",
               "aliases": [{"text": "Holm", "lang": "de", "form": "short"}, {"text": "M.", "lang": "und", "form": "name"}],
               "codes": [{"scheme": "ISO3166-1-alpha3", "code": "BLR"}], "definiteness": "definite", "members": [],
               "mentions": [{<A1.m1|Mara Holm \uD83E\uDD8A>, "kind": "NAM"}, {<A1.m2|Sie>, "kind": "PRO"}], "note": ""},
              {"id": "A2", "class": "Actor", "type": "Organisation", "name": "Rat", "aliases": [], "codes": [],
               "cardinality": {"min": 3, "max": null, "basis": "inferred", "best": 5}, "members": ["A1"],
               "mentions": [{<A2.m1|den Rat>, "kind": "NOM", "reading": "den Stadtrat", "doubt": "translation",
                "doubtReason": "nonword"}]},
              {"id": "P1", "class": "Place", "type": "City", "name": "Turov", "aliases": [], "codes": [],
               "definiteness": "definite", "precision": "locality", "members": [],
               "mentions": [{<P1.m1|Turov>, "kind": "NAM", "sense": "territory"}]},
              {"id": "O1", "class": "Item", "type": "Agreement", "name": "Frieden", "aliases": [], "codes": [],
               "cardinality": {"min": 0, "max": 1, "basis": "unknown"}, "definiteness": "generic", "members": [],
               "mentions": []},
              {"id": "T1", "class": "TimeExpression", "type": "Date", "name": "gestern", "aliases": [], "codes": [],
               "timex": {"value": "P1D", "relation": "BEFORE", "anchor": "DCT"}, "members": [],
               "mentions": [{<T1.m1|gestern>, "kind": "NOM"}]}],
             "anaphora": [{<N1|Das>, "kind": "PROP", "refersTo": ["E2", "L1"], "certain": false}],
             "events": [
              {"id": "E1", "label": "Abreise", "type": "TRANSPORT", "mode": "leave",
               "codings": [{"scheme": "PLOVER", "code": "RETREAT", "mode": "x", "contexts": ["a", "b"], "base": "YIELD",
                "auxiliary": "future", "uncertain": true}],
               "triggers": [{<E1.t1|reiste … ab>, "kind": "VRB", "realis": {"polarity": "POS"}}],
               "participations": [
                {"role": "agent", "filler": "A1", "implied": false, "evidence": "A1.m1", "realis": {}},
                {"role": "purpose", "filler": null, "implied": false, "literal": {<E1.f1|um Frieden>}},
                {"role": "cause", "filler": "E2", "implied": true}],
               "openRoles": ["agent"],
               "times": [{"expression": "T1.m1", "value": "P1D", "relation": "BEFORE", "anchor": "DCT"},
                {"relation": "AFTER", "anchor": "E2"}, {"value": "2026-XX-XX"}],
               "place": "P1", "placeImplied": true,
               "realis": {"actuality": "ACT", "polarity": "POS", "volition": "none", "phase": "begins",
                "degree": "full"},
               "cues": [], "qualifiers": [{<E1.q1|gestern aus>, "aspect": "manner"}], "bridging": ["E2"],
               "note": "line\\nline\\ttab"},
              {"id": "E2", "label": "Treffen", "type": "CONSULT", "codings": [],
               "triggers": [{<E2.t1|getroffen haben>, "kind": "VRB"}], "participations": [], "times": [], "place": null,
               "realis": {"actuality": "UNC", "polarity": "NEG", "volition": "planned", "phase": "none",
                "degree": "most", "relativeTo": ["E1"], "givenParent": "UNC",
                "alternatives": [{"actuality": "HYP"}, {}]},
               "cues": [{<E2.c1|soll>}, {<E2.c2|wohl>, "doubt": "attachment", "doubtReason": "unclear-scope"}]}],
             "relations": [
              {"id": "R1", "type": "member-of", "source": ["A1"], "target": ["A2", "A1"], "targetMode": "union",
               "realis": {"actuality": "ACT", "polarity": "POS", "volition": "none", "phase": "none",
                "degree": "full"},
               "times": [{"value": "2020"}], "evidence": [{<R1.v1|Rat von Turov>}], "epistemic": "inferential"}],
             "links": [
              {"id": "L1", "type": "BEFORE", "source": ["E1"], "target": ["E2", "R1"], "quantity": "P1D",
               "owner": ["A1"], "realis": {"actuality": "ACT", "polarity": "POS", "volition": "none", "phase": "none",
                "degree": "full"},
               "signal": {<L1.s1|dort>}, "epistemic": "textual", "originalType": "BEFORE?", "note": "n"},
              {"id": "L2", "type": "CONTRADICTS", "source": ["C1"], "target": ["L1"], "sourceMode": "union",
               "realis": {"actuality": "ACT", "polarity": "POS", "volition": "none", "phase": "none",
                "degree": "full"}, "epistemic": "interpretive"}],
             "claims": [
              {"id": "C1", "about": "E2", "aboutKind": "instance", "mentions": ["E2.t1"], "sourceChain": ["Q1", "Q2"],
               "scopeCertain": false, "cues": ["E2.c1", "L1.s1", "T1.m1"], "attribution": ["N1", "A2.m1"],
               "realis": {"actuality": "UNC", "polarity": "POS", "volition": "none", "phase": "none",
                "degree": "full"},
               "window": {"value": "P5Y", "relation": "BEFORE", "anchor": "E1"}, "credibility": 3,
               "likelihood": "very-likely", "basis": "told", "kind": "assessment", "epistemic": "textual",
               "contradicts": ["C2"], "note": "x"},
              {"id": "C2", "about": "L1", "aboutKind": "kind", "sourceChain": [], "scopeCertain": true, "cues": [],
               "attribution": [], "realis": {"actuality": "ACT", "polarity": "NEG", "volition": "none",
                "phase": "none", "degree": "full"}, "credibility": null, "kind": "fact", "epistemic": "inferential"}]
            }
            """;
}
