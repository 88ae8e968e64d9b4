package org.actant.formats.json;

import java.io.IOException;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Realis;
import org.eclipse.jdt.annotation.Nullable;

/** Writes claims. */
final class ClaimWriter {

    private final ElementOutput out;
    private final FileContents contents;
    private final AnchorIndex index;
    private final TimeWriter times;
    private final RealisWriter realis;

    ClaimWriter(ElementOutput out, FileContents contents, AnchorIndex index, TimeWriter times, RealisWriter realis) {
        this.out = out;
        this.contents = contents;
        this.index = index;
        this.times = times;
        this.realis = realis;
    }

    void write(Claim claim) throws IOException {
        out.object(() -> {
            out.id("id", claim);
            out.id("about", claim.getAbout());
            out.literal("aboutKind", claim.getAboutKind());
            out.optionalIds("mentions", index.only(claim.getMentions()));
            out.ids("sourceChain", contents.only(claim.getSourceChain()));
            out.bool("scopeCertain", claim.isScopeCertain());
            out.ids("cues", index.only(claim.getCues()));
            out.ids("attribution", index.only(claim.getAttribution()));
            realis.full(claim.getRealis(), realisOf(claim.getAbout()));
            if (contents.canSay(claim.getWindow())) {
                out.object("window", () -> times.members(claim.getWindow()));
            }
            grading(claim);
            out.optionalIds("contradicts", contents.only(claim.getContradicts()));
            out.optional("note", claim.getNote());
        });
    }

    private void grading(Claim claim) throws IOException {
        if (claim.getCredibility() == 0) {
            out.nothing("credibility");
        } else {
            out.number("credibility", claim.getCredibility());
        }
        out.optional("likelihood", claim.getLikelihood());
        out.optional("basis", claim.getBasis());
        out.literal("kind", claim.getKind());
        out.literal("epistemic", claim.getEpistemic());
    }

    private static @Nullable Realis realisOf(Element about) {
        return switch (about) {
            case Event event -> event.getRealis();
            case Connection connection -> connection.getRealis();
            default -> null;
        };
    }
}
