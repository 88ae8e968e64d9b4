package org.actant.ui.text.html;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts words on the clipboard, with their annotations for programs that understand HTML. */
public final class HtmlClipboard {

    private final Display display;

    public HtmlClipboard(Display display) {
        this.display = display;
    }

    /**
     * Puts them there.
     *
     * @param html  the words with annotations
     * @param words the words alone, not empty
     */
    public void put(String html, String words) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[]{html, words},
                    new Transfer[]{HTMLTransfer.getInstance(), TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
