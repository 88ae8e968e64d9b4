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
    public static String importKnowsAll = "";
    public static String importLoses = "";
    public static String newKey = "";
    public static String keyEmpty = "";
    public static String renameKey = "";
    public static String mergeInto = "";
    public static String splitKey = "";
    public static String splitMoved = "";
    public static String deleteType = "";
    public static String unused = "";
    public static String unusedPart = "";
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
    public static String filter = "";
    public static String axes = "";
    public static String scales = "";
    public static String schemes = "";
    public static String unknownRow = "";
    public static String type = "";
    public static String ontology = "";
    public static String keyInsert = "";
    public static String keyDelete = "";
    public static String makeType = "";
    public static String giveKnown = "";
    public static String unknownType = "";
    public static String keysFixed = "";
    public static String values = "";
    public static String schemesUsed = "";
    public static String version = "";
    public static String codes = "";
    public static String licence = "";
    public static String addScheme = "";
    public static String removeScheme = "";
    public static String otherScheme = "";
    public static String whichScheme = "";
    public static String newScheme = "";
    public static String schemeRemoved = "";
    public static String codings = "";
    public static String scheme = "";
    public static String code = "";
    public static String meaning = "";
    public static String match = "";
    public static String addCoding = "";
    public static String deleteCoding = "";
    public static String palette = "";
    public static String noColour = "";
    public static String colourAbove = "";
    public static String contrast = "";
    public static String contrastWeak = "";
    public static String letterTaken = "";
    public static String modes = "";
    public static String addMode = "";
    public static String deleteMode = "";
    public static String inverseEnglish = "";
    public static String inverseGerman = "";
    public static String vocabularies = "";
    public static String anything = "";
    public static String renameRole = "";
    public static String roleDeleted = "";
    public static String renameMode = "";
    public static String modeDeleted = "";
    public static String examples = "";
    public static String addExample = "";
    public static String deleteExample = "";
    public static String contrasts = "";
    public static String other = "";
    public static String whenEnglish = "";
    public static String whenGerman = "";
    public static String addContrast = "";
    public static String deleteContrast = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
