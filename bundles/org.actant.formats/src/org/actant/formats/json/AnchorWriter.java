package org.actant.formats.json;

import java.io.IOException;
import java.util.stream.IntStream;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.RangeCheck;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.TextRanges;

/** Writes what all anchors have in common. */
final class AnchorWriter {

    private final ElementOutput out;
    private final Article article;
    private final String text;
    private int written;

    AnchorWriter(ElementOutput out, Article article, String text) {
        this.out = out;
        this.article = article;
        this.text = text;
    }

    /** How many anchors were written. */
    int written() {
        return written;
    }

    /** Writes an anchor that has no members of its own. */
    void write(Anchored anchored) throws IOException {
        out.object(() -> members(anchored));
    }

    /**
     * Writes the members of an anchor.
     *
     * @throws DocumentException if it does not stand in the text
     */
    void members(Anchored anchored) throws IOException {
        TextRanges ranges = anchored.getRanges();
        String problem = RangeCheck.problem(ranges, text);
        if (problem != null) {
            throw new DocumentException(Messages.bind(Messages.unfitAnchor,
                    new Object[]{anchored.getId(), article.getName(), problem}));
        }
        written++;
        out.id("id", anchored);
        out.array("ranges", () -> IntStream.range(0, ranges.size()).iterator(),
                fragment -> out.range(ranges.begin(fragment), ranges.end(fragment)));
        out.string("text", ranges.slice(text));
        out.optional("reading", anchored.getReading());
        out.optional("doubt", anchored.getDoubt());
        out.optional("doubtReason", anchored.getDoubtReason());
    }
}
