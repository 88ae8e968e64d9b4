package org.actant.formats.xmi;

import java.util.List;
import org.actant.core.formats.Format;

/** What reader and writer of the EMF export agree on; the structure is described in {@code docs/formats/xmi.md}. */
final class XmiFormat {

    static final String ID = "xmi";
    static final String SUFFIX = ".xmi";
    static final String ECORE_SUFFIX = ".ecore";
    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** Namespace and prefix of the exported package. */
    static final String NAMESPACE = "http://actant.org/export/1";
    static final String PREFIX = "actant";

    /** Class of the root object, and its features. */
    static final String EXPORT = "Export";
    static final String DOSSIER = "dossier";
    static final String TEXTS = "texts";
    static final String ONTOLOGY = "ontology";

    /** Class of the text of one article, and its features. */
    static final String ARTICLE_TEXT = "ArticleText";
    static final String ARTICLE = "article";
    static final String ENCODING = "encoding";
    static final String TEXT = "text";

    /** Value of {@link #ENCODING} for a text with characters that XML cannot hold. */
    static final String BASE64 = "base64";

    private XmiFormat() {
    }

    static Format format() {
        return new Format(ID, Messages.formatName, List.of("xmi"));
    }
}
