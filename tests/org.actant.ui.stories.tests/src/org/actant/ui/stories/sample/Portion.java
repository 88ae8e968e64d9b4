package org.actant.ui.stories.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which part of the sample is entered. What is <em>whole</em> is entered with everything that the sample says of it, and
 * with all claims about it. Entities and events that it refers to are only <em>sketched</em>: they get a name, a type, and
 * those of their words that are referred to. Everything else that it refers to is whole, too.
 */
final class Portion {

    private static final Set<String> SKETCHED = Set.of("entities", "events");

    private final SampleFile file;
    private final Set<String> whole = new LinkedHashSet<>();
    private final Set<String> sketched = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();

    private Portion(SampleFile file) {
        this.file = file;
    }

    /**
     * Some elements and what they refer to.
     *
     * @param ids of entities, events, relations, links, anaphora or sources
     */
    static Portion of(SampleFile file, Collection<String> ids) {
        Portion portion = new Portion(file);
        Deque<String> due = new ArrayDeque<>(ids);
        while (!due.isEmpty()) {
            String id = due.remove();
            if (portion.whole.add(id)) {
                portion.refer(file.get(id), due);
                file.claims(file.get(id)).forEach(claim -> portion.refer(claim, due));
            }
        }
        portion.sketched.removeAll(portion.whole);
        return portion;
    }

    /** Everything. */
    static Portion all(SampleFile file) {
        return of(file, Stream.of("entities", "anaphora", "events", "relations", "links", "sources")
                .flatMap(file::all).map(node -> node.text("id")).toList());
    }

    private void refer(Node node, Deque<String> due) {
        for (String id : file.referred(node)) {
            String owner = file.owner(id);
            words.add(id);
            if (SKETCHED.contains(file.list(owner))) {
                sketched.add(owner);
            } else {
                due.add("claims".equals(file.list(owner)) ? file.get(owner).text("about") : owner);
            }
        }
    }

    /** The entities and events that are entered, those too that are only sketched; in the order of the file. */
    List<Node> begun(String list) {
        return in(list, id -> whole.contains(id) || sketched.contains(id));
    }

    /** What is whole in one list of the file, in its order. */
    List<Node> whole(String list) {
        return in(list, whole::contains);
    }

    private List<Node> in(String list, Predicate<String> wanted) {
        return file.all(list).filter(node -> wanted.test(node.text("id"))).toList();
    }

    /** The links, those after which others refer to them first. */
    List<Node> links() {
        List<Node> ordered = new ArrayList<>();
        Deque<Node> due = new ArrayDeque<>(whole("links"));
        while (!due.isEmpty()) {
            Node link = due.remove();
            if (due.stream().anyMatch(other -> file.referred(link).contains(other.text("id")))) {
                due.add(link);
            } else {
                ordered.add(link);
            }
        }
        return ordered;
    }

    /** The claims about what is whole. */
    List<Node> claims() {
        return file.all("claims").filter(claim -> whole.contains(claim.text("about"))).toList();
    }

    /**
     * The words of one kind that are entered: of what is whole all, of what is sketched those that are referred to; of an
     * event and of an entity whose words nobody refers to, the first.
     *
     * @param member mentions, triggers or cues
     */
    List<Node> words(Node owner, String member) {
        List<Node> all = owner.nodes(member);
        if (whole.contains(owner.text("id"))) {
            return all;
        }
        List<Node> needed = all.stream().filter(each -> words.contains(each.text("id"))).toList();
        return needed.isEmpty() && !"cues".equals(member) ? all.subList(0, Math.min(1, all.size())) : needed;
    }
}
