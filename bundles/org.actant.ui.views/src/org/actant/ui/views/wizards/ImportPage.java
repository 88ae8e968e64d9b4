package org.actant.ui.views.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Files to be imported, their format and language. Files are typed, chosen in a dialog, or dropped anywhere on the page;
 * what stands in the field counts as if it were in the list.
 */
public final class ImportPage extends FormPage {

    private static final String[] LANGUAGES = {"", "de", "en", "fr", "es", "it", "pl", "ru", "uk", "ar", "zh"};
    private static final int ROWS = 8;

    private final List<Format> formats;
    private final List<Path> files = new ArrayList<>();
    private @Nullable Text path;
    private @Nullable Table table;
    private @Nullable Combo format;
    private @Nullable Combo language;

    public ImportPage(FormatRegistry registry) {
        super("import", Messages.importTitle, Messages.importDescription);
        formats = registry.readers().stream().map(DocumentReader::format).toList();
    }

    @Override
    void createFields(Composite parent) {
        createFiles(parent);
        acceptDrops(parent);
        createFormat(parent);
        label(parent, Messages.language);
        Combo languageCombo = new Combo(parent, SWT.DROP_DOWN);
        languageCombo.setItems(LANGUAGES);
        languageCombo.setToolTipText(Messages.languageHint);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(languageCombo);
        language = languageCombo;
    }

    private void createFiles(Composite parent) {
        label(parent, Messages.files);
        Text field = text(parent, "", 1);
        field.setMessage(Messages.fileHint);
        path = field;
        button(parent, Messages.addFiles, this::browse);
        label(parent, "");
        Table list = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, list.getItemHeight() * ROWS).applyTo(list);
        table = list;
        Button removing = button(parent, Messages.removeFiles, this::remove);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(removing);
    }

    private void createFormat(Composite parent) {
        label(parent, Messages.format);
        Combo formatCombo = new Combo(parent, SWT.READ_ONLY);
        formatCombo.add(Messages.formatAuto);
        formats.forEach(known -> formatCombo.add(known.name()));
        formatCombo.select(0);
        formatCombo.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(formatCombo);
        format = formatCombo;
    }

    private void acceptDrops(Composite parent) {
        DropTarget target = new DropTarget(parent, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {

            @Override
            public void dragEnter(DropTargetEvent event) {
                // the files stay where they are
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    add(Arrays.stream(names).map(Path::of).toList());
                }
            }
        });
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
        String typed = typed();
        try {
            if (!typed.isEmpty() && !Files.isRegularFile(Path.of(typed))) {
                return Messages.bind(Messages.noFile, typed);
            }
        } catch (InvalidPathException e) {
            return Messages.bind(Messages.pathInvalid, e.getInput());
        }
        List<Path> all = files();
        return all.isEmpty() ? Messages.filesMissing : formatProblem(all);
    }

    private @Nullable String formatProblem(List<Path> all) {
        if (formatId() == null) {
            for (Path file : all) {
                String name = String.valueOf(file.getFileName()).toLowerCase(java.util.Locale.ROOT);
                if (formats.stream().flatMap(known -> known.extensions().stream())
                        .noneMatch(extension -> name.endsWith("." + extension))) {
                    return Messages.bind(Messages.formatUnclear, file.getFileName());
                }
            }
        }
        return null;
    }

    /** What stands in the field. */
    private String typed() {
        return path == null ? "" : path.getText().strip();
    }

    /** The files of the list, and the one in the field. */
    private List<Path> files() {
        List<Path> all = new ArrayList<>(files);
        String typed = typed();
        if (!typed.isEmpty() && !files.contains(Path.of(typed))) {
            all.add(Path.of(typed));
        }
        return all;
    }

    /** Writes a path into the field. */
    public void setPath(String text) {
        Objects.requireNonNull(path).setText(text);
    }

    private @Nullable String formatId() {
        int index = format == null ? 0 : format.getSelectionIndex();
        return index <= 0 ? null : formats.get(index - 1).id();
    }

    /** What is to be imported. */
    public ImportDocuments.Input input() {
        String tag = language == null ? "" : language.getText().strip();
        return new ImportDocuments.Input(files(), formatId(), tag.isEmpty() ? null : tag);
    }
}
