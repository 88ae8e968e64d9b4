package org.actant.ui.views.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.ui.elements.Labelled;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.statushandlers.StatusManager;

/** Asks in dialogs. */
final class DialogQuestions implements Questions {

    private static final String JSON = ".json";

    private final Shell shell;

    DialogQuestions(Shell shell) {
        this.shell = shell;
    }

    @Override
    public @Nullable String key(String title, String message, String proposed) {
        InputDialog dialog = new InputDialog(shell, title, message, proposed,
                text -> text.isBlank() ? Messages.keyEmpty : null);
        return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
    }

    @Override
    public <T> @Nullable T one(String title, String message, List<Labelled<T>> choices) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(choice -> choice instanceof Labelled<?> named ? named.label() : ""));
        dialog.setTitle(title);
        dialog.setMessage(message);
        dialog.setElements(choices.toArray());
        if (dialog.open() != Window.OK) {
            return null;
        }
        Object chosen = dialog.getFirstResult();
        return choices.stream().filter(choice -> choice.equals(chosen)).map(Labelled::value).findFirst().orElse(null);
    }

    @Override
    public @Nullable List<Element> elements(String title, String message, List<Element> elements) {
        ListSelectionDialog dialog = ListSelectionDialog.of(elements).title(title).message(message)
                .contentProvider(ArrayContentProvider.getInstance())
                .labelProvider(LabelProvider.createTextProvider(
                        element -> element instanceof Element known ? Labels.of(known) : String.valueOf(element)))
                .create(shell);
        if (dialog.open() != Window.OK) {
            return null;
        }
        List<Element> chosen = new ArrayList<>();
        for (Object element : dialog.getResult()) {
            chosen.add((Element) element);
        }
        return chosen;
    }

    @Override
    public boolean goOn(String title, String message) {
        return MessageDialog.openConfirm(shell, title, message);
    }

    @Override
    public @Nullable Path fileToRead() {
        return file(SWT.OPEN, null);
    }

    @Override
    public @Nullable Path fileToWrite(String proposed) {
        return file(SWT.SAVE, proposed + JSON);
    }

    private @Nullable Path file(int style, @Nullable String proposed) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setFilterExtensions(new String[]{"*" + JSON});
        dialog.setOverwrite(true);
        if (proposed != null) {
            dialog.setFileName(proposed);
        }
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    @Override
    public void failed(String message, Exception cause) {
        StatusManager.getManager().handle(Status.error(message, cause), StatusManager.LOG | StatusManager.SHOW);
    }
}
