package org.actant.ui.stories.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** A file of the exchange format: what stands in it by id, and parts of it in a form in which ids do not count. */
final class SampleFile {

    private static final Set<String> FOR_PEOPLE = Set.of("id", "note", "originalType");
    private static final Set<String> ORDERED = Set.of("ranges", "sourceChain", "via");

    private final Node root;
    private final Map<String, Node> byId = new HashMap<>();

    private SampleFile(Node root) {
        this.root = root;
        collect(root.members());
    }

    static SampleFile read(Path file) throws IOException {
        return new SampleFile(Node.read(file));
    }

    private void collect(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("id") instanceof String id) {
                byId.put(id, Node.of(map));
            }
            map.values().forEach(this::collect);
        } else if (value instanceof List<?> list) {
            list.forEach(this::collect);
        }
    }

    Node get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    Stream<Node> all(String list) {
        return root.nodes(list).stream();
    }

    /** The entity or event whose mention an anchor is. */
    Node mentioned(String anchor) {
        return Stream.concat(all("entities"), all("events"))
                .filter(each -> Stream.concat(each.nodes("mentions").stream(), each.nodes("triggers").stream())
                        .anyMatch(mention -> mention.text("id").equals(anchor)))
                .findFirst().orElseThrow(() -> new AssertionError("nothing is mentioned by " + anchor));
    }

    /** The claims about an event. */
    List<Node> claims(Node event) {
        return all("claims").filter(claim -> claim.text("about").equals(event.text("id"))).toList();
    }

    /** The links that tie together some of the events and nothing else. */
    List<Node> links(Collection<String> labels) {
        return all("links").filter(link -> Stream.of("source", "target").flatMap(end -> link.texts(end).stream())
                .allMatch(end -> labels.contains(name(end)))).toList();
    }

    /** How an element is called: by its label or name; an anchor by where it stands; others by their id. */
    String name(String id) {
        Node node = byId.get(id);
        if (node == null) {
            return id;
        }
        return node.has("label") ? node.text("label") : node.has("name") ? node.text("name") : place(node);
    }

    private static String place(Node node) {
        return node.has("ranges") ? Objects.toString(node.members().get("ranges")) : node.text("id");
    }

    /** The events of some labels with the claims about them, by label, without ids. */
    Map<String, Object> events(Collection<String> labels) {
        Map<String, Object> normal = new TreeMap<>();
        all("events").filter(event -> labels.contains(event.text("label"))).forEach(event -> {
            normal.put(event.text("label"), normal(event.members(), ""));
            List<Object> claims = new ArrayList<>();
            claims(event).forEach(claim -> claims.add(withoutOthers(claim)));
            claims.sort((one, other) -> one.toString().compareTo(other.toString()));
            normal.put(event.text("label") + ": claims", claims);
        });
        return normal;
    }

    /** A claim may contradict claims about events that are left out. */
    private Object withoutOthers(Node claim) {
        Map<String, @Nullable Object> members = new TreeMap<>(claim.members());
        members.remove("contradicts");
        return normal(members, "");
    }

    /** Links without ids, and without their signal words. */
    List<String> linkTexts(Collection<String> labels) {
        return links(labels).stream().map(link -> {
            Map<String, @Nullable Object> members = new TreeMap<>(link.members());
            members.remove("signal");
            return normal(members, "").toString();
        }).sorted().toList();
    }

    /** Sources by name. */
    Map<String, Object> sources(Collection<String> names) {
        Map<String, Object> normal = new TreeMap<>();
        all("sources").filter(source -> names.contains(source.text("name")))
                .forEach(source -> normal.put(source.text("name"), normal(source.members(), "")));
        return normal;
    }

    private Object normal(@Nullable Object value, String member) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new TreeMap<>();
            map.forEach((name, each) -> {
                if (!FOR_PEOPLE.contains(name)) {
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
