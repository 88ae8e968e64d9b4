package org.actant.ui.views.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.Format;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.session.DossierSession;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Format, target and articles of an export. */
public final class ExportPage extends FormPage {

    private static final int ROWS = 8;

    private final DossierSession session;
    private final List<Format> formats;
    private @Nullable Combo format;
    private @Nullable Text target;
    private @Nullable Table articles;

    public ExportPage(DossierSession session, FormatRegistry registry) {
        super("export", Messages.exportTitle, Messages.exportDescription);
        this.session = session;
        formats = registry.writers().stream().map(DocumentWriter::format).toList();
    }

    @Override
    void createFields(Composite parent) {
        label(parent, Messages.format);
        Combo formatCombo = new Combo(parent, SWT.READ_ONLY);
        formats.forEach(known -> formatCombo.add(known.name()));
        formatCombo.select(0);
        formatCombo.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(formatCombo);
        format = formatCombo;
        Label label = label(parent, Messages.articles);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Table list = new Table(parent, SWT.BORDER | SWT.CHECK | SWT.V_SCROLL);
        for (String name : session.articleNames()) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(name);
            item.setChecked(true);
        }
        list.addListener(SWT.Selection, event -> check());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(320, list.getItemHeight() * ROWS)
                .applyTo(list);
        articles = list;
        label(parent, Messages.target);
        target = text(parent, "", 1);
        Composite buttons = new Composite(parent, SWT.NONE);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, Messages.browseFile, this::browseFile);
        button(buttons, Messages.browseFolder, this::browseFolder);
    }

    private void browseFile() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(session.layout().folder().getFileName() + format().suffix());
        String chosen = dialog.open();
        if (chosen != null && target != null) {
            target.setText(chosen);
        }
    }

    private void browseFolder() {
        String chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
        if (chosen != null && target != null) {
            target.setText(chosen);
        }
    }

    @Override
    @Nullable
    String problem() {
        if (formats.isEmpty()) {
            return Messages.noFormats;
        }
        if (target == null) {
            return Messages.targetMissing;
        }
        if (chosen().isEmpty()) {
            return Messages.articlesMissing;
        }
        if (Objects.requireNonNull(target).getText().isBlank()) {
            return Messages.targetMissing;
        }
        try {
            return target().isAbsolute() ? null : Messages.targetRelative;
        } catch (InvalidPathException e) {
            return Messages.bind(Messages.pathInvalid, e.getInput());
        }
    }

    /** The format. */
    public Format format() {
        return formats.get(Objects.requireNonNull(format).getSelectionIndex());
    }

    /** The file or folder. */
    public Path target() {
        return Path.of(Objects.requireNonNull(target).getText().strip());
    }

    /** Names of the articles that are to be written. */
    public List<String> chosen() {
        List<String> names = new ArrayList<>();
        for (TableItem item : Objects.requireNonNull(articles).getItems()) {
            if (item.getChecked()) {
                names.add(item.getText());
            }
        }
        return names;
    }

    /** Writes a target into its field. */
    public void setTarget(String path) {
        Objects.requireNonNull(target).setText(path);
    }
}
