package org.actant.ui.stories.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** A file of the exchange format: what stands in it by id, and parts of it in a form in which ids do not count. */
final class SampleFile {

    /** Left out of comparisons: ids, and what another program called the type of a link, which nobody enters. */
    private static final Set<String> NOT_ENTERED = Set.of("id", "originalType");
    private static final Set<String> ORDERED = Set.of("ranges", "sourceChain", "via");

    private final Node root;
    private final Map<String, Node> byId = new HashMap<>();
    /** The element of a list of the file in which something with an id stands, and that list. */
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> members = new HashMap<>();

    private SampleFile(Node root) {
        this.root = root;
        root.members().keySet().forEach(list -> root.nodes(list).forEach(node -> {
            lists.put(node.text("id"), list);
            collect(node.members(), list, node.text("id"));
        }));
    }

    static SampleFile read(Path file) throws IOException {
        return new SampleFile(Node.read(file));
    }

    private void collect(@Nullable Object value, String member, String owner) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("id") instanceof String id) {
                byId.put(id, Node.of(map));
                owners.put(id, owner);
                members.put(id, member);
            }
            map.forEach((name, each) -> collect(each, (String) name, owner));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, member, owner));
        }
    }

    Node get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    Stream<Node> all(String list) {
        return root.nodes(list).stream();
    }

    /** The id of the element of a list of the file in which something stands: the event of a trigger. */
    String owner(String id) {
        return Objects.requireNonNull(owners.get(id), id);
    }

    /** The list in which an element stands: events. */
    String list(String id) {
        return Objects.requireNonNull(lists.get(id), id);
    }

    /** The member in which something stands: triggers. */
    String member(String id) {
        return Objects.requireNonNull(members.get(id), id);
    }

    /** The ids of what an element refers to outside itself. */
    Set<String> referred(Node node) {
        Set<String> ids = new LinkedHashSet<>();
        addReferred(node.members(), node.text("id"), ids);
        return ids;
    }

    private void addReferred(@Nullable Object value, String from, Set<String> ids) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> addReferred(each, from, ids));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addReferred(each, from, ids));
        } else if (value instanceof String id && owners.containsKey(id) && !owner(id).equals(from)) {
            ids.add(id);
        }
    }

    /** The claims about an element. */
    List<Node> claims(Node element) {
        return all("claims").filter(claim -> claim.text("about").equals(element.text("id"))).toList();
    }

    /**
     * How an element is called: by its label or name; words by where they stand; connections by their ends; claims by who
     * says so of what.
     */
    String name(String id) {
        Node node = byId.get(id);
        if (node == null) {
            return id;
        }
        if (node.has("label") || node.has("name")) {
            return node.text(node.has("label") ? "label" : "name");
        }
        if (node.has("ranges")) {
            return Objects.toString(node.members().get("ranges"));
        }
        if (node.has("about")) {
            return node.text("aboutKind") + names(node, "sourceChain") + ": " + name(node.text("about"));
        }
        return node.has("target") ? node.text("type") + names(node, "source") + names(node, "target") : id;
    }

    private String names(Node node, String member) {
        return node.texts(member).stream().map(this::name).sorted().collect(Collectors.joining(" + ", "(", ")"));
    }

    /**
     * Elements with the claims about them, by what they are called, without ids.
     *
     * @param names what they are called; others are left out
     */
    Map<String, String> facts(String list, Collection<String> names) {
        Map<String, String> facts = new TreeMap<>();
        all(list).filter(node -> names.contains(name(node.text("id")))).forEach(node -> {
            facts.put(name(node.text("id")), normal(node.members(), "").toString());
            List<String> claims = claims(node).stream().map(claim -> normal(claim.members(), "").toString()).sorted()
                    .toList();
            facts.put(name(node.text("id")) + ": claims", claims.toString());
        });
        return facts;
    }

    /** What the article is: its language and how it was translated. */
    String document() {
        Node document = root.node("document");
        Map<String, @Nullable Object> kept = new TreeMap<>();
        Stream.of("language", "title", "author", "outlet", "url", "date", "length", "translation")
                .forEach(member -> kept.put(member, document.members().get(member)));
        return normal(kept, "").toString();
    }

    /** How the article was translated. */
    Node translation() {
        return root.node("document").node("translation");
    }

    /** Without ids; a text that is empty is as good as none. */
    private Object normal(@Nullable Object value, String member) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new TreeMap<>();
            map.forEach((name, each) -> {
                if (!NOT_ENTERED.contains(name) && !"".equals(each)) {
                    members.put((String) name, normal(each, (String) name));
                }
            });
            return members;
        }
        if (value instanceof List<?> list) {
            Stream<Object> values = list.stream().map(each -> normal(each, member));
            return ORDERED.contains(member)
                    ? values.toList()
                    : values.sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
        }
        return value instanceof String text ? name(text) : String.valueOf(value);
    }
}
