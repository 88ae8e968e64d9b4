package org.actant.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.TimeRelation;
import org.actant.model.TimeSpec;

/** Reads times, and remembers those that are relative to the date of the document. */
final class TimeReader {

    private final JsonInput in;
    private final References references;
    private final List<TimeSpec> documentTimes = new ArrayList<>();

    TimeReader(JsonInput in, References references) {
        this.in = in;
        this.references = references;
    }

    /** Reads when something happens or holds. */
    TimeSpec time() throws IOException {
        TimeSpec time = ActantFactory.eINSTANCE.createTimeSpec();
        in.object(Set.of(), member -> {
            if ("expression".equals(member)) {
                references.refer(Targets.MENTION, mention -> References.show(mention, time));
            } else {
                member(time, member);
            }
        });
        return time;
    }

    /** Reads what a time expression means. */
    TimeSpec timex() throws IOException {
        TimeSpec time = ActantFactory.eINSTANCE.createTimeSpec();
        in.object(Set.of(), member -> member(time, member));
        return time;
    }

    /** Ties the times that are relative to the date of the document to the article. */
    void setDocument(String articleId) {
        documentTimes.forEach(time -> time.setDocument(articleId));
    }

    private void member(TimeSpec time, String member) throws IOException {
        switch (member) {
            case "value" -> time.setValue(in.string());
            case "relation" -> time.setRelation(in.choice(TimeRelation::get));
            case "anchor" -> anchor(time);
            default -> throw in.unknownMember();
        }
    }

    private void anchor(TimeSpec time) throws IOException {
        if (JsonFormat.DOCUMENT_TIME.equals(in.string())) {
            documentTimes.add(time);
        } else {
            references.refer(Targets.EVENT, time::setAnchor);
        }
    }
}
