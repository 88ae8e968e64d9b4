package org.actant.ui.views.matrix;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.store.Unresolved;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Event;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Events by sources: who says what of which event. A claim stands under the source from which it comes in the end, the
 * last of its chain, so that two who repeat one source are not taken for two; a claim without source stands in a column
 * of its own. It is made one claim after the other, and holds what was so when it was made.
 */
public final class ClaimsMatrix {

    private final List<Claim> open = new ArrayList<>();
    private final Map<Event, Map<@Nullable Source, List<Claim>>> found = new LinkedHashMap<>();
    private final List<Event> order;
    private final List<Source> sourceOrder;
    private int next;
    private List<MatrixRow> all = List.of();
    private List<MatrixRow> rows = List.of();
    private List<@Nullable Source> sources = List.of();

    /** Begins; nothing is looked at yet. */
    public ClaimsMatrix(DossierSession session) {
        order = List.copyOf(session.dossier().getEvents());
        sourceOrder = List.copyOf(session.dossier().getSources());
        for (Article article : session.loadedArticles()) {
            open.addAll(article.getClaims());
        }
    }

    /** Looks at the next claim. @return whether there are more */
    public boolean advance() {
        if (next < open.size()) {
            Claim claim = open.get(next++);
            if (claim.getAbout() instanceof Event about && !about.eIsProxy()) {
                found.computeIfAbsent((Event) Identities.standingFor(about), event -> new LinkedHashMap<>())
                        .computeIfAbsent(origin(claim), source -> new ArrayList<>()).add(claim);
            }
        }
        if (next == open.size()) {
            finish();
        }
        return next < open.size();
    }

    private static @Nullable Source origin(Claim claim) {
        List<Source> chain = Unresolved.list(claim.getSourceChain());
        return chain.isEmpty() || chain.get(chain.size() - 1).eIsProxy() ? null : chain.get(chain.size() - 1);
    }

    private void finish() {
        List<MatrixRow> made = new ArrayList<>();
        Map<Source, Boolean> used = new IdentityHashMap<>();
        boolean hasNobody = false;
        for (Event event : order) {
            Map<@Nullable Source, List<Claim>> claims = found.get(event);
            if (claims != null) {
                Map<@Nullable Source, @NonNull MatrixCell> cells = new LinkedHashMap<>();
                claims.forEach((source, list) -> cells.put(source, new MatrixCell(list)));
                made.add(new MatrixRow(event, cells));
                hasNobody |= claims.containsKey(null);
                claims.keySet().forEach(source -> used.put(source, true));
            }
        }
        List<@Nullable Source> columns = new ArrayList<>(sourceOrder.stream().filter(used::containsKey).toList());
        if (hasNobody) {
            columns.add(null);
        }
        all = made;
        rows = made;
        sources = columns;
    }

    /** Shows only events whose name contains a text, without regard to case. */
    public void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        rows = wanted.isEmpty()
                ? all
                : all.stream().filter(row -> Labels.of(row.event()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
    }

    /** The events that the filter lets through, in the order of the dossier. */
    public List<MatrixRow> rows() {
        return rows;
    }

    /** How many events there are without the filter. */
    public int total() {
        return all.size();
    }

    /** The sources, in the order of the dossier; null, which is the last, stands for nobody. */
    public List<@Nullable Source> sources() {
        return sources;
    }

    /** What a source is called at the head of its column. */
    public static String title(@Nullable Source source) {
        return source == null ? Messages.nobody : Labels.of(source);
    }

    /** Where the row of an event stands; -1 if it is not shown. */
    public int index(Event event) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).event() == event) {
                return i;
            }
        }
        return -1;
    }
}
