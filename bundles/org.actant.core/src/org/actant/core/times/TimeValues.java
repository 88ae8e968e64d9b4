package org.actant.core.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads dates as ISO 8601 and TIMEX3 (Pustejovsky et al., TimeML 1.2.1) write them: days, months, quarters, halves,
 * weeks, week-ends, seasons, years, decades and centuries, and two of them with a slash between. Unknown digits at the
 * end make the window wider ({@code 2025-XX} is the year); where the year is unknown, and where a repetition is meant,
 * there is no window. Seasons are those of the northern half of the earth, of three whole months; winter begins in
 * December of its year. The time of day is left out.
 */
public final class TimeValues {

    private static final Pattern TIME_OF_DAY = Pattern.compile("T.*");
    private static final Pattern UNKNOWN_END = Pattern.compile("(?:-(?:XX?|WXX|[QH]X))+$");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-([1-7]|WE))?");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEARS = Pattern.compile("(\\d{2})(XX|\\dX?|\\d\\d)?");
    private static final int JANUARY = 1;
    private static final int MARCH = 3;
    private static final int JUNE = 6;
    private static final int SEPTEMBER = 9;
    private static final int DECEMBER = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    private TimeValues() {
    }

    /** The days that a value names; empty if it names none, or is absent. */
    public static Optional<DateWindow> window(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        int slash = value.indexOf('/');
        if (slash < 0) {
            return single(value);
        }
        String end = value.substring(slash + 1);
        return single(value.substring(0, slash)).flatMap(begin -> Distance.of(end)
                .map(distance -> new DateWindow(begin.first(), begin.last().plus(distance.least())))
                .or(() -> single(end).filter(last -> !last.last().isBefore(begin.first())).map(begin::until)));
    }

    private static Optional<DateWindow> single(String value) {
        String date = UNKNOWN_END.matcher(TIME_OF_DAY.matcher(value.strip()).replaceFirst("")).replaceFirst("");
        try {
            return Optional.ofNullable(dates(date));
        } catch (DateTimeException e) {
            return Optional.empty(); // a month 13 names no days
        }
    }

    private static @Nullable DateWindow dates(String date) {
        if (DAY.matcher(date).matches()) {
            return DateWindow.of(LocalDate.parse(date));
        }
        if (MONTH.matcher(date).matches()) {
            YearMonth month = YearMonth.parse(date);
            return new DateWindow(month.atDay(1), month.atEndOfMonth());
        }
        Matcher week = WEEK.matcher(date);
        if (week.matches()) {
            return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), week.group(3));
        }
        Matcher part = PART.matcher(date);
        if (part.matches()) {
            return part(Integer.parseInt(part.group(1)), part.group(2));
        }
        Matcher years = YEARS.matcher(date);
        return years.matches() ? years(years.group().replace("X", "")) : null;
    }

    private static DateWindow week(int year, int number, @Nullable String day) {
        LocalDate monday = LocalDate.of(year, JANUARY, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        if (day == null) {
            return new DateWindow(monday, monday.with(DayOfWeek.SUNDAY));
        }
        return "WE".equals(day)
                ? new DateWindow(monday.with(DayOfWeek.SATURDAY), monday.with(DayOfWeek.SUNDAY))
                : DateWindow.of(monday.with(DayOfWeek.of(Integer.parseInt(day))));
    }

    private static DateWindow part(int year, String part) {
        return switch (part) {
            case "SP" -> months(year, MARCH, QUARTER);
            case "SU" -> months(year, JUNE, QUARTER);
            case "FA", "AU" -> months(year, SEPTEMBER, QUARTER);
            case "WI" -> months(year, DECEMBER, QUARTER);
            default -> {
                int length = part.charAt(0) == 'Q' ? QUARTER : HALF;
                yield months(year, (part.charAt(1) - '1') * length + JANUARY, length);
            }
        };
    }

    private static DateWindow months(int year, int first, int count) {
        YearMonth begin = YearMonth.of(year, first);
        return new DateWindow(begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth());
    }

    /** A century, a decade or a year, by its first two, three or four digits. */
    private static DateWindow years(String digits) {
        return new DateWindow(Year.parse((digits + "00").substring(0, 4)).atDay(1),
                Year.parse((digits + "99").substring(0, 4)).atMonth(DECEMBER).atEndOfMonth());
    }
}
