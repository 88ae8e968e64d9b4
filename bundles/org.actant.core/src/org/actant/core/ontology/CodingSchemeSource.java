package org.actant.core.ontology;

import java.net.URL;
import java.util.List;

/** A service that brings coding schemes as data, apart from the ontology and with licences of their own. */
public interface CodingSchemeSource {

    /** Where the {@code .ontology} files stand; their schemes are offered, in this order. */
    List<URL> files();
}
