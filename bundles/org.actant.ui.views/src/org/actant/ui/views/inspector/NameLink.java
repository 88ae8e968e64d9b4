package org.actant.ui.views.inspector;

import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.TextRoom;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A name that leads to what it names: as much of it as one line has room for, the whole under the mouse. */
final class NameLink {

    /** A name is not shortened to fewer letters. */
    private static final int FEWEST = 3;
    /** What a link needs beside its letters, in points of the screen. */
    private static final int MARGIN = 4;

    private final TypeCatalogue types;
    private final Link link;
    private String name = "";

    /** @param follow leads to what is named */
    NameLink(Composite parent, TypeCatalogue types, Runnable follow) {
        this.types = types;
        link = new Link(parent, SWT.NONE);
        link.setText("X");
        int height = link.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, height).applyTo(link);
        link.addListener(SWT.Selection, event -> follow.run());
        link.addListener(SWT.Resize, event -> fit());
        link.setText("");
    }

    /** The control. */
    Link control() {
        return link;
    }

    /** Names an element; nothing if there is none. */
    void show(@Nullable Element element) {
        name(element == null ? "" : types.label(element));
    }

    /** Names words by quoting them. */
    void quote(Element words) {
        name("\u201c" + Labels.of(words) + "\u201d");
    }

    private void name(String wanted) {
        name = wanted;
        link.setToolTipText(wanted.isEmpty() ? null : wanted.replace("&", "&&"));
        fit();
    }

    private void fit() {
        int room = link.getSize().x - MARGIN;
        GC gc = new GC(link);
        try {
            String shown = room <= 0
                    ? name
                    : TextRoom.fitted(name, FEWEST, part -> gc.textExtent(part).x <= room);
            String text = shown.isEmpty() ? "" : "<a>" + ReferenceField.escaped(shown) + "</a>";
            if (!text.equals(link.getText())) {
                link.setText(text);
            }
        } finally {
            gc.dispose();
        }
    }
}
