package org.actant.ui.text.spans;

import java.util.ArrayList;
import java.util.List;

/**
 * The lanes below one line of the screen. What comes first gets the first lane in which its room is free (greedy colouring
 * of intervals).
 * <p>
 * The lanes of a line depend on what stands on it and on nothing else, so they do not change when the text is scrolled or
 * when something is annotated on another line, and they cost nothing for lines that are not seen. A span that goes on on
 * the next line may lie in another lane there.
 */
final class LineLanes {

    private record Room(int left, int right) {
    }

    private final List<List<Room>> lanes = new ArrayList<>();

    /** Takes room from {@code left} to before {@code right}, in pixels; tells in which lane, 0 being next to the words. */
    int take(int left, int right) {
        Room room = new Room(left, Math.max(right, left + 1));
        int lane = 0;
        while (lane < lanes.size() && !isFree(lane, room)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(room);
        return lane;
    }

    private boolean isFree(int lane, Room room) {
        return lanes.get(lane).stream().noneMatch(taken -> taken.left < room.right && room.left < taken.right);
    }
}
