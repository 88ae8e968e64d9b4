package org.actant.model;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who or what made an element, and when. Immutable, shared by everything that one act made.
 * <p>
 * Written as {@code agent@instant} or {@code agent@instant#suggestion}.
 *
 * @param agent      user name, or name of the program part that made it; without {@code @}
 * @param when       instant, to the second
 * @param suggestion id of the suggestion that was accepted, or null
 */
public record Provenance(String agent, Instant when, String suggestion) {

    private static final Pattern FORM = Pattern.compile("([^@]*)@([^#]+)(?:#(.*))?");

    public Provenance {
        agent = agent.replace('@', '_');
        when = when.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Made by {@code agent} itself, without a suggestion. */
    public static Provenance of(String agent, Instant when) {
        return new Provenance(agent, when, null);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Provenance valueOf(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a provenance such as anna@2026-01-31T08:00:00Z.");
        }
        try {
            return new Provenance(form.group(1), Instant.parse(form.group(2)), form.group(3));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + form.group(2) + "' is not an instant.", e);
        }
    }

    @Override
    public String toString() {
        return agent + "@" + when + (suggestion == null ? "" : "#" + suggestion);
    }
}
