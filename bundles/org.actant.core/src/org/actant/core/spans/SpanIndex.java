package org.actant.core.spans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.actant.model.AnchorHooks;
import org.actant.model.AnchorListener;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.TextRanges;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The anchors of an article in document order, with overlap queries in O(log n + k). Kept true by the article itself.
 * <p>
 * Anchors lie in chunks of at most {@value SpanChunk#CAPACITY}, sorted by begin, longer ones first; a tree over the
 * chunks knows the greatest end of each. An anchor is indexed by its outer extent, from the begin of its first to the end
 * of its last fragment; offsets are UTF-16 code units, half open. An empty span overlaps an interval that it touches.
 */
public final class SpanIndex implements AnchorListener {

    private final List<SpanChunk> chunks = new ArrayList<>();
    private final MaxTree ends = new MaxTree();
    private int size;

    private SpanIndex() {
    }

    /** The index of the article, built now if it has none yet. */
    public static SpanIndex of(Article article) {
        if (AnchorHooks.listener(article) instanceof SpanIndex index) {
            return index;
        }
        SpanIndex index = new SpanIndex();
        index.build(article);
        AnchorHooks.listen(article, index);
        return index;
    }

    /** Number of anchors. */
    public int size() {
        return size;
    }

    /** All anchors in document order. */
    public List<Anchored> all() {
        List<Anchored> all = new ArrayList<>(size);
        for (SpanChunk chunk : chunks) {
            chunk.addAllTo(all);
        }
        return all;
    }

    /** Calls {@code visitor} for every anchor whose extent overlaps the interval, in document order. */
    public void overlapping(int from, int to, Consumer<Anchored> visitor) {
        int last = lastChunkBeginningBefore(to);
        for (int i = ends.next(0, from); i >= 0 && i <= last; i = ends.next(i + 1, from)) {
            chunks.get(i).overlapping(from, to, visitor);
        }
    }

    /** The anchors whose extents overlap the interval, in document order. */
    public List<Anchored> overlapping(int from, int to) {
        List<Anchored> found = new ArrayList<>();
        overlapping(from, to, found::add);
        return found;
    }

    /** The anchors of which a fragment covers the code unit at {@code offset}, or that are empty and stand there. */
    public List<Anchored> at(int offset) {
        List<Anchored> found = new ArrayList<>();
        overlapping(offset, offset + 1, anchored -> {
            TextRanges ranges = anchored.getRanges();
            if (ranges.covers(offset) || ranges.length() == 0 && ranges.begin() == offset) {
                found.add(anchored);
            }
        });
        return found;
    }

    /** The first anchor in document order that begins after {@code offset}, or null. */
    public @Nullable Anchored nextAfter(int offset) {
        for (int i = Math.max(0, lastChunkBeginningBefore(offset + 1)); i < chunks.size(); i++) {
            Anchored found = chunks.get(i).firstBeginningAfter(offset);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The last anchor in document order that begins before {@code offset}, or null. */
    public @Nullable Anchored lastBefore(int offset) {
        int i = lastChunkBeginningBefore(offset);
        return i < 0 ? null : chunks.get(i).lastBeginningBefore(offset);
    }

    @Override
    public void anchorAdded(Anchored anchored) {
        TextRanges ranges = anchored.getRanges();
        if (ranges != null) {
            insert(ranges, anchored);
        }
    }

    @Override
    public void anchorRemoved(Anchored anchored) {
        TextRanges ranges = anchored.getRanges();
        if (ranges != null) {
            delete(ranges, anchored);
        }
    }

    @Override
    public void anchorMoved(Anchored anchored, @Nullable TextRanges before) {
        if (before != null) {
            delete(before, anchored);
        }
        anchorAdded(anchored);
    }

    private void build(Article article) {
        List<Anchored> all = new ArrayList<>();
        for (List<? extends Anchored> list : Anchors.lists(article)) {
            for (Anchored anchored : list) {
                if (anchored.getRanges() != null) {
                    all.add(anchored);
                }
            }
        }
        all.sort((a, b) -> SpanChunk.compare(a.getRanges(), b.getRanges()));
        for (int i = 0; i < all.size(); i += SpanChunk.FILL) {
            chunks.add(SpanChunk.of(all.subList(i, Math.min(all.size(), i + SpanChunk.FILL))));
        }
        size = all.size();
        ends.rebuild(chunks);
    }

    private void insert(TextRanges ranges, Anchored anchored) {
        if (chunks.isEmpty()) {
            chunks.add(new SpanChunk());
            ends.rebuild(chunks);
        }
        int i = Math.max(0, chunkFor(ranges));
        SpanChunk chunk = chunks.get(i);
        if (chunk.isFull()) {
            chunks.add(i + 1, chunk.split());
            ends.rebuild(chunks);
            if (chunks.get(i + 1).beginsBefore(ranges)) {
                chunk = chunks.get(++i);
            }
        }
        chunk.insert(ranges, anchored);
        ends.set(i, chunk.maxEnd());
        size++;
    }

    private void delete(TextRanges ranges, Anchored anchored) {
        for (int i = chunkFor(ranges); i >= 0; i--) {
            SpanChunk chunk = chunks.get(i);
            if (chunk.remove(ranges, anchored)) {
                size--;
                if (chunk.isEmpty()) {
                    chunks.remove(i);
                    ends.rebuild(chunks);
                } else {
                    ends.set(i, chunk.maxEnd());
                }
                return;
            }
        }
        throw new IllegalStateException("The span index has lost an anchor at " + ranges + ".");
    }

    /** The last chunk whose first anchor does not come after {@code ranges}, or -1. */
    private int chunkFor(TextRanges ranges) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (chunks.get(middle).beginsBefore(ranges)) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** The last chunk whose first anchor begins before {@code offset} or is empty and stands there, or -1. */
    private int lastChunkBeginningBefore(int offset) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (chunks.get(middle).firstBegin() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
