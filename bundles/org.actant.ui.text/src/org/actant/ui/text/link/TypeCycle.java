package org.actant.ui.text.link;

import java.util.List;

import org.actant.core.commands.Selection;
import org.actant.core.names.TypeEvidence;
import org.actant.ui.elements.TypeInfo;

/** The type of something new: the likeliest at first, changed by going round or by its letter. */
final class TypeCycle {

    private static final TypeEvidence EVIDENCE = new TypeEvidence();
    private static final int LONGEST_WORD = 40;

    private final List<TypeInfo> types;
    private int at;

    /** @param types the types; not empty */
    TypeCycle(List<TypeInfo> types) {
        this.types = types;
    }

    /** Begins with the type that words and what stands before them speak for. */
    void likely(Selection words) {
        String key = EVIDENCE.likely(words.quote(), wordBefore(words), this::isKnown);
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).key().equals(key)) {
                at = i;
            }
        }
    }

    private boolean isKnown(String key) {
        return types.stream().anyMatch(type -> type.key().equals(key));
    }

    private static String wordBefore(Selection words) {
        int begin = words.ranges().begin();
        String before = words.text().substring(Math.max(0, begin - LONGEST_WORD), begin).stripTrailing();
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    TypeInfo current() {
        return types.get(at);
    }

    boolean cycle(int step) {
        at = Math.floorMod(at + step, types.size());
        return types.size() > 1;
    }

    boolean choose(String letter) {
        for (int i = 0; i < types.size(); i++) {
            if (letter.equals(types.get(i).letter())) {
                at = i;
                return true;
            }
        }
        return false;
    }
}
