package org.actant.ui.views.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** Name and folder of a new dossier; the folder follows the name until it is chosen. */
public final class NewDossierPage extends FormPage {

    private final Path parentFolder;
    private @Nullable Text name;
    private @Nullable Text folder;
    private boolean following = true;
    private boolean setting;

    /** @param parentFolder where the folder is proposed */
    public NewDossierPage(Path parentFolder) {
        super("newDossier", Messages.newDossierTitle, Messages.newDossierDescription);
        this.parentFolder = parentFolder;
    }

    @Override
    void createFields(Composite parent) {
        label(parent, Messages.name);
        Text nameText = text(parent, "", 2);
        label(parent, Messages.folder);
        Text folderText = text(parent, "", 1);
        button(parent, Messages.browse, this::browse);
        name = nameText;
        folder = folderText;
        nameText.addListener(SWT.Modify, event -> follow(nameText, folderText));
        folderText.addListener(SWT.Modify, event -> following = following && setting);
    }

    private void follow(Text nameText, Text folderText) {
        if (following) {
            setting = true;
            String proposed = nameText.getText().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+",
                    "");
            folderText.setText(proposed.isEmpty() ? "" : parentFolder.resolve(proposed).toString());
            setting = false;
        }
    }

    private void browse() {
        String chosen = new DirectoryDialog(getShell(), SWT.SAVE).open();
        if (chosen != null && folder != null) {
            folder.setText(chosen);
        }
    }

    @Override
    @Nullable
    String problem() {
        Text nameText = name;
        Text folderText = folder;
        if (nameText == null || folderText == null || nameText.getText().isBlank()) {
            return Messages.nameMissing;
        }
        if (folderText.getText().isBlank()) {
            return Messages.folderMissing;
        }
        try {
            Path path = folder();
            String[] children = path.toFile().list();
            return Files.exists(path) && (children == null || children.length > 0)
                    ? Messages.bind(Messages.folderNotEmpty, path)
                    : null;
        } catch (InvalidPathException e) {
            return Messages.bind(Messages.pathInvalid, e.getInput());
        }
    }

    /** The name. */
    public String name() {
        return Objects.requireNonNull(name).getText().strip();
    }

    /** The folder. */
    public Path folder() {
        return Path.of(Objects.requireNonNull(folder).getText().strip());
    }

    /** The fields: name, folder. */
    public Text[] fields() {
        return new Text[]{Objects.requireNonNull(name), Objects.requireNonNull(folder)};
    }
}
