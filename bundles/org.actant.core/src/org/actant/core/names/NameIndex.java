package org.actant.core.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.actant.core.names.NameTables.Snapshot;
import org.actant.core.session.Derivation;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.NonNull;

/**
 * Finds entities, events and sources of a dossier by words that are like their names: in another case, inflected, in
 * another script or spelling, abbreviated, begun or in part. What a search costs depends on what it finds and not on how
 * many names there are.
 * <p>
 * The names are prepared in the background when the index is made; nobody waits for many of them, see {@link #isReady}.
 * From then on each change of the session is remembered,
 * and worked in when something is looked for. Belongs to the thread of its session.
 */
public final class NameIndex {

    /** So many are found at most; who is not among them has to be asked for by more letters. */
    public static final int MOST = 200;
    /** Up to so many names are waited for; of more, what needs no preparation is found until they are ready. */
    private static final int FEW = 200;
    /** After so many changes without a search all is prepared anew in the background. */
    private static final int MANY_CHANGES = 2_000;

    /** The session keeps one index, which follows every change by itself and so always holds. */
    private record Indexing() implements Derivation<@NonNull NameIndex> {

        @Override
        public NameIndex derive(DossierSession session) {
            return new NameIndex(session);
        }

        @Override
        public boolean isTouchedBy(SessionChange change) {
            return false;
        }
    }

    private final Dossier dossier;
    private final Set<Element> changed = Collections.newSetFromMap(new IdentityHashMap<>());
    private CompletableFuture<NameTables> tables;
    private long compared;
    private boolean few;

    private NameIndex(DossierSession session) {
        dossier = session.dossier();
        tables = prepare();
        session.addListener(this::changed);
    }

    /** The index of a session, made and prepared in the background when it is first asked for. */
    public static NameIndex of(DossierSession session) {
        return session.derived(new Indexing());
    }

    /**
     * Elements with names like some words, the likest first; {@value #MOST} at most.
     *
     * @param words     what was selected or typed; without letters nothing is found
     * @param kinds     is asked about one element of each class and type; where it says no, all others are left out
     * @param preferred elements that are to be found before others that are as likely, in this order
     */
    public List<NameMatch> find(String words, Predicate<Element> kinds, Collection<? extends Element> preferred) {
        NameForms wanted = NameForms.of(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        if (!isReady()) {
            return ordered(new PlainSearch(dossier).find(wanted.folded(), kinds, MOST), preferred);
        }
        NameTables known = tables();
        Map<Element, NameMatch> found = new IdentityHashMap<>();
        known(known, kinds, preferred).forEach(each -> compare(wanted, each, found));
        known.where(kinds).forEach(table -> table.walk(wanted, MOST, each -> compare(wanted, each, found)));
        return ordered(found.values(), preferred);
    }

    private static List<NameMatch> ordered(Collection<NameMatch> found, Collection<? extends Element> preferred) {
        Map<Element, Integer> places = places(preferred);
        return found.stream().filter(match -> match.likeness() > Likeness.NONE)
                .sorted(Comparator.comparingInt((NameMatch match) -> -match.likeness())
                        .thenComparingInt(match -> places.getOrDefault(match.element(), Integer.MAX_VALUE))
                        .thenComparing(match -> Labels.of(match.element())))
                .limit(MOST).toList();
    }

    /** False while many names are being prepared: only the same letters and begins of names are found until then. */
    public boolean isReady() {
        return few || tables.isDone();
    }

    /** Some elements in alphabetical order, the preferred ones first; {@value #MOST} at most. See {@link #find}. */
    public List<NameMatch> some(Predicate<Element> kinds, Collection<? extends Element> preferred) {
        if (!isReady()) {
            return Stream.concat(
                    preferred.stream().filter(NameIndex::hasName).filter(kinds)
                            .map(element -> new NameMatch(element, Likeness.NONE)),
                    new PlainSearch(dossier).some(kinds, MOST).stream()).distinct().limit(MOST).toList();
        }
        NameTables known = tables();
        Map<Element, NameMatch> found = new IdentityHashMap<>();
        List<NameMatch> some = new ArrayList<>();
        List<NamedElement> all = known(known, kinds, preferred);
        known.where(kinds).forEach(table -> table.walkAll(MOST, all::add));
        for (NamedElement each : all) {
            NameMatch match = new NameMatch(each.element(), Likeness.NONE);
            if (some.size() < MOST && found.putIfAbsent(each.element(), match) == null) {
                some.add(match);
            }
        }
        return some;
    }

    private static List<NamedElement> known(NameTables tables, Predicate<Element> kinds,
            Collection<? extends Element> elements) {
        List<NamedElement> known = new ArrayList<>();
        for (Element element : elements) {
            NamedElement named = tables.of(element);
            if (named != null && kinds.test(element)) {
                known.add(named);
            }
        }
        return known;
    }

    /** How many elements have been compared so far; tells what searches cost. */
    public long compared() {
        return compared;
    }

    /** How many elements can be found; waits for their names if they are still being prepared. */
    public int size() {
        return tables().size();
    }

    private void compare(NameForms wanted, NamedElement each, Map<Element, NameMatch> found) {
        if (!found.containsKey(each.element())) {
            compared++;
            found.put(each.element(), new NameMatch(each.element(), each.likeness(wanted)));
        }
    }

    private static Map<Element, Integer> places(Collection<? extends Element> preferred) {
        Map<Element, Integer> places = new IdentityHashMap<>();
        for (Element element : preferred) {
            places.putIfAbsent(element, places.size());
        }
        return places;
    }

    private CompletableFuture<NameTables> prepare() {
        List<Snapshot> snapshots = Stream.of(dossier.getEntities(), dossier.getEvents(), dossier.getSources())
                .flatMap(List::stream).map(Snapshot::of).toList();
        few = snapshots.size() <= FEW;
        return CompletableFuture.supplyAsync(() -> NameTables.of(snapshots));
    }

    /** The names as they are now; waits for them if they are still being prepared. */
    private NameTables tables() {
        NameTables known = tables.join();
        for (Element element : changed) {
            if (element.eContainer() == dossier) {
                known.put(Snapshot.of(element));
            } else {
                known.remove(element);
            }
        }
        changed.clear();
        return known;
    }

    private void changed(SessionChange change) {
        Stream.of(change.added(), change.changed(), change.removed()).flatMap(Set::stream)
                .filter(NameIndex::hasName).forEach(changed::add);
        if (changed.size() > MANY_CHANGES) {
            changed.clear();
            tables = prepare();
        }
    }

    private static boolean hasName(Element element) {
        return element instanceof Entity || element instanceof Event || element instanceof Source;
    }
}
