package org.actant.formats.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.spans.Quotes;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.JsonInput;
import org.actant.formats.internal.JsonInput.MemberReader;
import org.actant.formats.internal.Position;
import org.actant.formats.internal.RangeCheck;
import org.actant.model.ActantFactory;
import org.actant.model.Anchored;
import org.actant.model.Cue;
import org.actant.model.Doubt;
import org.actant.model.DoubtReason;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.Nullable;

/** Reads what all anchors have in common, and checks them against the text once that is there. */
final class AnchorReader {

    /** An anchor with its words as the file gives them. */
    private record Found(Anchored anchored, String words, Position position) {
    }

    private static final Set<String> REQUIRED = Set.of("id", "ranges", "text");

    private final JsonInput in;
    private final References references;
    private final List<Found> found = new ArrayList<>();

    AnchorReader(JsonInput in, References references) {
        this.in = in;
        this.references = references;
    }

    /** Reads an anchor that has no members of its own. */
    <A extends Anchored> void read(A anchored, EList<? super A> list) throws IOException {
        read(anchored, list, Set.of(), member -> {
            throw in.unknownMember();
        });
    }

    /**
     * Reads an anchor and appends it to a list.
     *
     * @param ownRequired members of its own that must be there
     * @param own         reads the members that only this kind of anchors has
     */
    <A extends Anchored> void read(A anchored, EList<? super A> list, Set<String> ownRequired, MemberReader own)
            throws IOException {
        Set<String> required = new HashSet<>(REQUIRED);
        required.addAll(ownRequired);
        Position position = in.position();
        String[] words = new String[1];
        in.object(required, member -> {
            if ("text".equals(member)) {
                words[0] = in.text();
            } else {
                read(anchored, member, own);
            }
        });
        list.add(anchored);
        found.add(new Found(anchored, words[0], position));
    }

    private void read(Anchored anchored, String member, MemberReader own) throws IOException {
        switch (member) {
            case "id" -> references.define(anchored);
            case "ranges" -> anchored.setRanges(ranges());
            case "reading" -> anchored.setReading(in.string());
            case "doubt" -> anchored.setDoubt(in.choice(Doubt::get));
            case "doubtReason" -> anchored.setDoubtReason(in.choice(DoubtReason::get));
            default -> own.read(member);
        }
    }

    /** Reads a cue, or a signal, of an element. */
    void cue(Element of, EList<Cue> list) throws IOException {
        Cue cue = ActantFactory.eINSTANCE.createCue();
        cue.setOf(of);
        read(cue, list);
    }

    /** Reads a list of ranges. */
    private TextRanges ranges() throws IOException {
        List<Integer> bounds = new ArrayList<>();
        Position position = in.position();
        in.filledArray(() -> range(bounds));
        return ranges(bounds, position);
    }

    /** Reads one range, {@code [begin, end]}. */
    TextRanges range() throws IOException {
        List<Integer> bounds = new ArrayList<>();
        Position position = in.position();
        range(bounds);
        return ranges(bounds, position);
    }

    private void range(List<Integer> bounds) throws IOException {
        int before = bounds.size();
        in.array(() -> bounds.add(in.integer(0, Integer.MAX_VALUE)));
        if (bounds.size() != before + 2) {
            throw in.error(Messages.bind(Messages.twoOffsetsWanted, in.pointer()));
        }
    }

    private TextRanges ranges(List<Integer> bounds, Position position) throws DocumentException {
        try {
            return TextRanges.of(bounds.stream().mapToInt(Integer::intValue).toArray());
        } catch (IllegalArgumentException e) {
            throw in.error(position, Messages.bind(Messages.wrongRanges, bounds), e);
        }
    }

    /**
     * Checks ranges and words of all anchors and fills in their quotes.
     *
     * @throws DocumentException if an anchor does not stand in the text where it says
     */
    void check(String text) throws DocumentException {
        for (Found anchor : found) {
            Anchored anchored = anchor.anchored();
            check(anchored.getRanges(), text, anchored.getId(), anchor.position());
            String slice = anchored.getRanges().slice(text);
            if (!slice.equals(anchor.words())) {
                throw in.error(anchor.position(), Messages.bind(Messages.otherWords,
                        new Object[]{anchored.getId(), anchor.words(), slice}));
            }
            Quotes.fill(anchored, text, in::pooled);
        }
    }

    /** Checks that ranges lie in the text and cut no character. */
    void check(TextRanges ranges, String text, @Nullable String id, Position position) throws DocumentException {
        String problem = RangeCheck.problem(ranges, text);
        if (problem != null) {
            throw in.error(position, Messages.bind(Messages.anchorProblem, id, problem));
        }
    }
}
