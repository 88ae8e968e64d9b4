package org.actant.app;

/** Ids of this bundle. */
public final class AppIds {

    /** Symbolic name of the bundle. */
    public static final String BUNDLE = "org.actant.app";

    /** The application of the product. */
    public static final String APPLICATION = "org.actant.app.application";

    /** The product. */
    public static final String PRODUCT = "org.actant.app.product";

    private AppIds() {
    }
}
