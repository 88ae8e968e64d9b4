package org.actant.core.session;

import java.util.stream.Collectors;
import org.actant.core.store.MissingElements;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.Nullable;

/** What an element is called wherever it is named in one line; the same in the window and on the command line. */
public final class Labels {

    private static final int LONGEST = 60;

    private Labels() {
    }

    /** A short name of the element; never empty. */
    public static String of(Element element) {
        if (MissingElements.isMissing(element)) {
            return "? " + element.getId();
        }
        String label = switch (element) {
            case Entity entity -> entity.getName();
            case Event event -> event.getLabel();
            case Source source -> source.getName();
            case Connection connection -> ends(connection);
            case Claim claim -> claim.getAbout() == null ? null : of(claim.getAbout());
            case Anchored anchored -> anchored.getQuote();
            case Article article -> article.getTitle() == null ? article.getName() : article.getTitle();
            case Dossier dossier -> dossier.getName();
            case Participation participation -> participation.getRole();
            default -> element.getId();
        };
        return shortened(label, element.getId());
    }

    private static String ends(Connection connection) {
        return connection.getSources().stream().map(Labels::of).collect(Collectors.joining(" + ")) + " "
                + connection.getType() + " "
                + connection.getTargets().stream().map(Labels::of).collect(Collectors.joining(" + "));
    }

    /** The first characters of a text on one line, with an ellipsis if there are more. */
    public static String shortened(@Nullable String text, @Nullable String otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise == null || otherwise.isBlank() ? "?" : otherwise;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "\u2026";
    }
}
