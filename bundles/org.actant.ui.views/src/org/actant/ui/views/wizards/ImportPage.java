package org.actant.ui.views.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.Format;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.operations.ImportDocuments;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Files to be imported, their format and language. */
public final class ImportPage extends FormPage {

    private static final String[] LANGUAGES = {"", "de", "en", "fr", "es", "it", "pl", "ru", "uk", "ar", "zh"};
    private static final int ROWS = 8;

    private final List<Format> formats;
    private final List<Path> files = new ArrayList<>();
    private @Nullable Table table;
    private @Nullable Combo format;
    private @Nullable Combo language;

    public ImportPage(FormatRegistry registry) {
        super("import", Messages.importTitle, Messages.importDescription);
        formats = registry.readers().stream().map(DocumentReader::format).toList();
    }

    @Override
    void createFields(Composite parent) {
        Label label = label(parent, Messages.files);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Table list = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, list.getItemHeight() * ROWS).applyTo(list);
        table = list;
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.addFiles, this::browse);
        button(buttons, Messages.removeFiles, this::remove);
        label(parent, Messages.format);
        Combo formatCombo = new Combo(parent, SWT.READ_ONLY);
        formatCombo.add(Messages.formatAuto);
        formats.forEach(known -> formatCombo.add(known.name()));
        formatCombo.select(0);
        formatCombo.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(formatCombo);
        format = formatCombo;
        label(parent, Messages.language);
        Combo languageCombo = new Combo(parent, SWT.DROP_DOWN);
        languageCombo.setItems(LANGUAGES);
        languageCombo.setToolTipText(Messages.languageHint);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(languageCombo);
        language = languageCombo;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void remove() {
        Table list = Objects.requireNonNull(table);
        for (TableItem item : list.getSelection()) {
            files.remove(item.getData());
        }
        fill();
    }

    /** Adds files to the list. */
    public void add(List<Path> more) {
        more.stream().filter(file -> !files.contains(file)).forEach(files::add);
        fill();
    }

    private void fill() {
        Table list = Objects.requireNonNull(table);
        list.removeAll();
        for (Path file : files) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(file.getFileName() + "  \u2014  " + file.getParent());
            item.setData(file);
        }
        check();
    }

    @Override
    @Nullable
    String problem() {
        if (files.isEmpty()) {
            return Messages.filesMissing;
        }
        if (formatId() == null) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName()).toLowerCase(java.util.Locale.ROOT);
                if (formats.stream().flatMap(known -> known.extensions().stream())
                        .noneMatch(extension -> name.endsWith("." + extension))) {
                    return Messages.bind(Messages.formatUnclear, file.getFileName());
                }
            }
        }
        return null;
    }

    private @Nullable String formatId() {
        int index = format == null ? 0 : format.getSelectionIndex();
        return index <= 0 ? null : formats.get(index - 1).id();
    }

    /** What is to be imported. */
    public ImportDocuments.Input input() {
        String tag = language == null ? "" : language.getText().strip();
        return new ImportDocuments.Input(files, formatId(), tag.isEmpty() ? null : tag);
    }
}
