package org.actant.query.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
public final class Suggestion {

    private static final int MOST = 3;

    private Suggestion() {
    }

    /** At most three of the known names that differ from {@code written} in a few letters or contain it, nearest first. */
    public static List<String> near(String written, Collection<String> known) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int tolerance = Math.max(1, wanted.length() / 3);
        return known.stream().filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= tolerance
                || wanted.length() > 2 && name.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT)))).limit(MOST)
                .toList();
    }

    /** The number of letters to change, insert, leave out or swap: the optimal string alignment distance. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST * MOST) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean isSwap = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwap ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
