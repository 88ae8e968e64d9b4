package org.actant.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.actant.model.Element;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Chooses one element by typing a part of its name; shows the first hits only, however many elements there are. */
public final class ElementDialog extends Dialog {

    private static final int MOST = 200;
    private static final Point SIZE = new Point(560, 440);

    private final String title;
    private final List<? extends Element> candidates;
    private final TypeCatalogue types;
    private final ElementRowTexts texts;
    private String newName = "";
    private @Nullable Function<String, ? extends Element> maker;
    private @Nullable Text filter;
    private @Nullable Table table;
    private @Nullable Label remark;
    private @Nullable ElementImages images;
    private @Nullable Element chosen;

    /** @param candidates the elements to choose from */
    public ElementDialog(Shell parent, String title, List<? extends Element> candidates, TypeCatalogue types) {
        super(parent);
        this.title = title;
        this.candidates = candidates;
        this.types = types;
        texts = new ElementRowTexts(types);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Lets the analyst choose what is not there yet.
     *
     * @param rowName what the row says that stands for something new, with {0} for the text that was typed
     * @param making  makes the new element, which is in no dossier, from that text
     */
    public ElementDialog allowing(String rowName, Function<String, ? extends Element> making) {
        newName = rowName;
        maker = making;
        return this;
    }

    /** Opens the dialog and waits; the chosen element, or null if it was cancelled. */
    public @Nullable Element choose() {
        return open() == OK ? chosen : null;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(Messages.chooseFilter);
        field.addModifyListener(event -> fill());
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && table != null) {
                table.setFocus();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        Table list = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.addListener(SWT.Selection, event -> chosen = (Element) event.item.getData());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        images = new ElementImages(list, types);
        Label note = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
        filter = field;
        table = list;
        remark = note;
        fill();
        return area;
    }

    private void fill() {
        Text field = filter;
        Table list = table;
        Label note = remark;
        ElementImages chips = images;
        if (field == null || list == null || note == null || chips == null) {
            return;
        }
        String typed = field.getText().strip();
        List<Element> hits = hits(typed.toLowerCase(Locale.ROOT));
        list.setRedraw(false);
        list.removeAll();
        for (Element hit : hits.subList(0, Math.min(MOST, hits.size()))) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(texts.of(hit));
            item.setImage(chips.of(hit));
            item.setData(hit);
        }
        addNew(list, typed);
        list.setRedraw(true);
        chosen = list.getItemCount() == 0 ? null : (Element) list.getItem(0).getData();
        list.setSelection(0);
        note.setText(hits.size() > MOST ? Messages.bind(Messages.chooseMore, hits.size() - MOST) : "");
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
        }
    }

    private List<Element> hits(String wanted) {
        List<Element> hits = new ArrayList<>();
        for (Element candidate : candidates) {
            if (types.label(candidate).toLowerCase(Locale.ROOT).contains(wanted)) {
                hits.add(candidate);
            }
        }
        return hits;
    }

    private void addNew(Table list, String typed) {
        Function<String, ? extends Element> making = maker;
        if (making != null && !typed.isEmpty()) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(Messages.bind(newName, typed));
            item.setData(making.apply(typed));
        }
    }
}
