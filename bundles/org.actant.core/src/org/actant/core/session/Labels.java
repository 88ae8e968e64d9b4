package org.actant.core.session;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.actant.core.store.MissingElements;
import org.actant.core.store.Unresolved;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.model.SavedQuery;
import org.actant.model.Source;
import org.eclipse.emf.common.util.EList;
import org.eclipse.jdt.annotation.Nullable;

/** What an element is called wherever it is named in one line; the same in the window and on the command line. */
public final class Labels {

    private static final int LONGEST = 60;

    private Labels() {
    }

    /** A short name of the element; never empty. Types of connections are named by their keys. */
    public static String of(Element element) {
        return of(element, Connection::getType);
    }

    /**
     * A short name of the element; never empty.
     *
     * @param types what the type of a connection is called
     */
    public static String of(Element element, Function<? super Connection, @Nullable String> types) {
        if (element.eIsProxy()) {
            String id = Unresolved.id(element);
            return MissingElements.isMissing(element) ? "? " + id : shortened(id, "?");
        }
        String label = switch (element) {
            case Entity entity -> entity.getName();
            case Event event -> event.getLabel();
            case Source source -> source.getName();
            case Connection connection -> ends(connection, types);
            case Claim claim -> said(claim, types);
            case Anchored anchored -> anchored.getQuote();
            case Article article -> article.getTitle() == null ? article.getName() : article.getTitle();
            case Dossier dossier -> dossier.getName();
            case Participation participation -> participation.getRole();
            case SavedQuery query -> query.getName();
            default -> element.getId();
        };
        return shortened(label, element.getId());
    }

    /** Who says it and what about: claims about one event differ by who makes them. */
    private static @Nullable String said(Claim claim, Function<? super Connection, @Nullable String> types) {
        String about = claim.getAbout() == null ? null : of(claim.getAbout(), types);
        List<Source> chain = Unresolved.list(claim.getSourceChain());
        return about == null || chain.isEmpty() ? about : of(chain.get(chain.size() - 1)) + ": " + about;
    }

    private static String ends(Connection connection, Function<? super Connection, @Nullable String> types) {
        return ends(connection.getSources(), types) + " " + types.apply(connection) + " "
                + ends(connection.getTargets(), types);
    }

    private static String ends(EList<Element> ends, Function<? super Connection, @Nullable String> types) {
        return Unresolved.list(ends).stream().map(end -> end(end, types)).collect(Collectors.joining(" + "));
    }

    /** An end of a connection; a connection at the end is named by its type alone, what is not loaded by its id. */
    private static String end(Element end, Function<? super Connection, @Nullable String> types) {
        if (end.eIsProxy()) {
            return shortened(Unresolved.id(end), "?");
        }
        return switch (end) {
            case Connection connection -> shortened(types.apply(connection), connection.getId());
            case Claim claim when claim.getAbout() instanceof Connection about -> shortened(types.apply(about),
                    claim.getId());
            default -> of(end, types);
        };
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
