package org.actant.core.times;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How far two things lie apart, in days, months and years.
 *
 * @param least the least distance
 * @param most  the greatest distance; null if it is open
 */
record Distance(Period least, @Nullable Period most) {

    /** Any distance, even none. */
    static final Distance ANY = new Distance(Period.ZERO, null);

    private static final Pattern DURATION = Pattern.compile(
            "P(?=.)(?:(\\d{1,5})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,5})W)?(?:(\\d{1,6})D)?(T(?:\\d{1,6}[HMS])+)?");
    private static final int DAYS_PER_WEEK = 7;

    /**
     * The distance that a duration stands for. A duration in hours, minutes or seconds leads to the same day or to the
     * next; one with unknown digits, such as PXD, is any.
     *
     * @param value ISO 8601 duration; X for unknown digits
     * @return empty if it is no duration
     */
    static Optional<Distance> of(@Nullable String value) {
        if (value == null || !value.startsWith("P") || value.endsWith("_REF")) {
            return Optional.empty();
        }
        Matcher matcher = DURATION.matcher(value);
        if (!matcher.matches()) {
            return value.indexOf('X') > 0 ? Optional.of(ANY) : Optional.empty();
        }
        Period days = Period.of(number(matcher, 1), number(matcher, 2),
                number(matcher, 3) * DAYS_PER_WEEK + number(matcher, 4));
        return clock(matcher.group(5)).map(time -> {
            long whole = time.toDays();
            boolean isMore = !time.equals(Duration.ofDays(whole));
            return new Distance(days.plusDays(whole), days.plusDays(isMore ? whole + 1 : whole));
        });
    }

    private static Optional<Duration> clock(@Nullable String time) {
        try {
            return Optional.of(time == null ? Duration.ZERO : Duration.parse("P" + time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
