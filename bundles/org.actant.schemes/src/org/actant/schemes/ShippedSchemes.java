package org.actant.schemes;

import java.net.URL;
import java.util.List;
import java.util.Objects;

import org.actant.core.ontology.CodingSchemeSource;
import org.osgi.service.component.annotations.Component;

/** The coding schemes of this bundle, one file a source; {@code schemes/NOTICE.md} names their licences. */
@Component
public final class ShippedSchemes implements CodingSchemeSource {

    private static final List<String> NAMES = List.of("plover", "cameo", "ace", "kairos", "aida", "red", "timeml",
            "admiralty", "icd203", "tlp");

    @Override
    public List<URL> files() {
        return NAMES.stream().map(this::file).toList();
    }

    private URL file(String name) {
        return Objects.requireNonNull(ShippedSchemes.class.getResource("/schemes/" + name + ".ontology"), name);
    }
}
