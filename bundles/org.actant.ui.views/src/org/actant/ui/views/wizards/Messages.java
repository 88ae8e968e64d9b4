package org.actant.ui.views.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizards. */
final class Messages extends NLS {

    public static String addFiles = "";
    public static String articles = "";
    public static String articlesMissing = "";
    public static String browse = "";
    public static String browseFile = "";
    public static String browseFolder = "";
    public static String exportDescription = "";
    public static String exportFailed = "";
    public static String exportTitle = "";
    public static String files = "";
    public static String filesMissing = "";
    public static String folder = "";
    public static String folderMissing = "";
    public static String folderNotEmpty = "";
    public static String format = "";
    public static String formatAuto = "";
    public static String formatUnclear = "";
    public static String importDescription = "";
    public static String importFailed = "";
    public static String importTitle = "";
    public static String language = "";
    public static String languageHint = "";
    public static String name = "";
    public static String nameMissing = "";
    public static String newDossierDescription = "";
    public static String newDossierFailed = "";
    public static String newDossierTitle = "";
    public static String noFormats = "";
    public static String openFailed = "";
    public static String pathInvalid = "";
    public static String removeFiles = "";
    public static String target = "";
    public static String targetMissing = "";
    public static String targetRelative = "";
    public static String comparing = "";
    public static String exportedTitle = "";
    public static String fileHint = "";
    public static String noFile = "";

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
