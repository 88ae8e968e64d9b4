package org.actant.ui.views.ontology;

import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
final class Messages extends NLS {

    public static String title = "";
    public static String noDossier = "";
    public static String entityTypes = "";
    public static String eventTypes = "";
    public static String linkTypes = "";
    public static String relationTypes = "";
    public static String add = "";
    public static String rename = "";
    public static String merge = "";
    public static String split = "";
    public static String delete = "";
    public static String importButton = "";
    public static String exportButton = "";
    public static String importTitle = "";
    public static String importReplaces = "";
    public static String newKey = "";
    public static String keyEmpty = "";
    public static String renameKey = "";
    public static String mergeInto = "";
    public static String splitKey = "";
    public static String splitMoved = "";
    public static String deleteType = "";
    public static String unused = "";
    public static String used = "";
    public static String failed = "";
    public static String labelEnglish = "";
    public static String labelGerman = "";
    public static String definitionEnglish = "";
    public static String definitionGerman = "";
    public static String entityClass = "";
    public static String parent = "";
    public static String colour = "";
    public static String letter = "";
    public static String isAbstract = "";
    public static String sources = "";
    public static String targets = "";
    public static String symmetric = "";
    public static String transitive = "";
    public static String roles = "";
    public static String roleKey = "";
    public static String english = "";
    public static String german = "";
    public static String fillers = "";
    public static String least = "";
    public static String most = "";
    public static String addRole = "";
    public static String deleteRole = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
