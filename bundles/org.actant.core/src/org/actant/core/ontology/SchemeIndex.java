package org.actant.core.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.actant.model.CodingScheme;
import org.actant.model.SchemeCode;
import org.actant.model.SchemeProperty;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Immutable lookup over one coding scheme. A code alone need not be unique: the mode {@code assist} belongs to two
 * types of PLOVER. Together with its group, and for modes with the code above it, it is.
 */
public final class SchemeIndex {

    /** Group of the codes that an event, or an entity, is coded as. */
    public static final String TYPE = "type";

    private record InGroup(@Nullable String group, @Nullable String code) {
    }

    private record Below(@Nullable String parent, @Nullable String code) {
    }

    private final CodingScheme scheme;
    private final Map<String, SchemeCode> byCode = new HashMap<>();
    private final Map<InGroup, SchemeCode> inGroup = new HashMap<>();
    private final Map<Below, SchemeCode> below = new HashMap<>();
    private final Map<String, List<SchemeCode>> groups = new HashMap<>();
    private final Map<String, List<SchemeCode>> children = new HashMap<>();

    /** Reads the scheme, which is not to be changed afterwards. */
    public SchemeIndex(CodingScheme scheme) {
        this.scheme = scheme;
        for (SchemeCode code : scheme.getCodes()) {
            byCode.putIfAbsent(code.getCode(), code);
            inGroup.putIfAbsent(new InGroup(code.getGroup(), code.getCode()), code);
            groups.computeIfAbsent(code.getGroup(), group -> new ArrayList<>()).add(code);
            if (code.getParent() != null) {
                below.putIfAbsent(new Below(code.getParent(), code.getCode()), code);
                children.computeIfAbsent(code.getParent(), parent -> new ArrayList<>()).add(code);
            }
        }
    }

    /** The scheme with its version, origin and licence. */
    public CodingScheme scheme() {
        return scheme;
    }

    /** All codes, in the order of the scheme. */
    public List<SchemeCode> codes() {
        return List.copyOf(scheme.getCodes());
    }

    /** The first code of that name, of whatever group. */
    public Optional<SchemeCode> code(@Nullable String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The first code of that name in a group. */
    public Optional<SchemeCode> code(String group, @Nullable String code) {
        return Optional.ofNullable(inGroup.get(new InGroup(group, code)));
    }

    /** The code of that name right below another, such as a mode below its type. */
    public Optional<SchemeCode> codeBelow(@Nullable String parent, @Nullable String code) {
        return Optional.ofNullable(below.get(new Below(parent, code)));
    }

    /** The codes of a group, in the order of the scheme. */
    public List<SchemeCode> group(String group) {
        return List.copyOf(groups.getOrDefault(group, List.of()));
    }

    /** The codes right below another, in the order of the scheme. */
    public List<SchemeCode> below(@Nullable String parent) {
        return List.copyOf(children.getOrDefault(parent, List.of()));
    }

    /** Whether something may be coded so: by a type of the scheme, or by any code of a scheme without types. */
    public boolean accepts(@Nullable String code) {
        return groups.containsKey(TYPE) ? inGroup.containsKey(new InGroup(TYPE, code)) : byCode.containsKey(code);
    }

    /** What the scheme says about a code under a key, such as {@code score}. */
    public Optional<String> property(SchemeCode code, String key) {
        return code.getProperties().stream().filter(property -> key.equals(property.getKey())).findFirst()
                .map(SchemeProperty::getValue);
    }
}
