package org.actant.core.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of articles, from which the names of their files come. A safe name works as a file name with any extension
 * on every common file system, leads out of no folder and shows itself as it is; two names of a dossier differ in more
 * than case and composition of letters.
 */
public final class ArticleNames {

    /** What an article is called if nothing of its name is usable. */
    public static final String FALLBACK = "article";

    /** The longest safe name, in bytes of UTF-8; leaves room for extensions and for what makes a name unique. */
    private static final int LONGEST = 160;
    private static final String PUNCTUATION = "\\/:*?\"<>|#%";
    private static final Pattern EXTENSION = Pattern.compile("(.+)\\.[A-Za-z0-9]{1,8}");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private ArticleNames() {
    }

    /** A safe name that is like the proposed one, and equal to it if that is safe. */
    public static String of(String proposed) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(proposed, Normalizer.Form.NFC).codePoints().forEach(codePoint -> append(name, codePoint));
        String trimmed = trim(name);
        if (trimmed.isEmpty()) {
            return FALLBACK;
        }
        return DEVICE.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }

    /** A safe name for an article that comes from a file: the name of the file without folder and last extension. */
    public static String ofFile(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return of(EXTENSION.matcher(last).replaceFirst("$1"));
    }

    /** True if the name can be the name of an article as it is. */
    public static boolean isSafe(String name) {
        return of(name).equals(name);
    }

    /** A safe name like the proposed one that is not taken yet; {@code -2}, {@code -3} … is added where it must be. */
    public static String unique(String proposed, Collection<String> taken) {
        Set<String> keys = new HashSet<>();
        taken.forEach(name -> keys.add(key(name)));
        String name = of(proposed);
        String candidate = name;
        for (int i = 2; keys.contains(key(candidate)); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }

    /** What two names have in common if their files would be the same on some file system. */
    public static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder name, int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            appendOnce(name, ' ');
        } else if (PUNCTUATION.indexOf(codePoint) >= 0) {
            appendOnce(name, '-');
        } else if (isVisible(codePoint)) {
            name.appendCodePoint(codePoint);
        }
    }

    private static void appendOnce(StringBuilder name, char separator) {
        if (name.isEmpty() || name.charAt(name.length() - 1) != separator) {
            name.append(separator);
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                false;
            default -> true;
        };
    }

    private static String trim(StringBuilder name) {
        int begin = 0;
        while (begin < name.length() && " .-".indexOf(name.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        int bytes = 0;
        while (end < name.length()) {
            int codePoint = name.codePointAt(end);
            bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        while (end > begin && " .".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(begin, end);
    }
}
