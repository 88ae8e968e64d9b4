package org.actant.ui.text.link;

import java.util.List;

import org.actant.ui.elements.TypeInfo;

/** The type of something new: the likeliest at first, changed by going round or by its letter. */
final class TypeCycle {

    private final List<TypeInfo> types;
    private int at;

    /** @param types the types; not empty */
    TypeCycle(List<TypeInfo> types) {
        this.types = types;
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
