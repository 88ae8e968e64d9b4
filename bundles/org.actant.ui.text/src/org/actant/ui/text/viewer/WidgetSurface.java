package org.actant.ui.text.viewer;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.gestures.Reading;
import org.actant.ui.text.gestures.Surroundings;
import org.actant.ui.text.gestures.TextSurface;
import org.actant.ui.text.link.ChoiceSource;
import org.actant.ui.text.link.LinkPopup;
import org.actant.ui.text.occurrences.AllLikeThis;
import org.actant.ui.text.occurrences.LinkAllDialog;
import org.actant.ui.text.outline.ArticleOutline;
import org.actant.ui.text.outline.OutlinePopup;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The text on the screen as gestures use it. */
final class WidgetSurface implements TextSurface {

    private static final int PAUSE_MS = 5;

    private final SourceViewer viewer;
    private final StyledText text;
    private final SpanFocus focus;
    private final Consumer<String> teller;
    private final Supplier<Reading> reading;
    private @Nullable LinkPopup popup;
    private @Nullable LinkAllDialog dialog;
    private @Nullable OutlinePopup outline;
    private Surroundings surroundings = Surroundings.NONE;

    WidgetSurface(SourceViewer viewer, SpanFocus focus, Consumer<String> teller, Supplier<Reading> reading) {
        this.viewer = viewer;
        text = viewer.getTextWidget();
        this.focus = focus;
        this.teller = teller;
        this.reading = reading;
    }

    @Override
    public int selectionBegin() {
        return text.getSelection().x;
    }

    @Override
    public int selectionEnd() {
        return text.getSelection().y;
    }

    @Override
    public int caret() {
        return text.getCaretOffset();
    }

    @Override
    public void select(int anchor, int caret) {
        text.setSelection(anchor, caret);
        viewer.revealRange(Math.min(anchor, caret), Math.abs(caret - anchor));
        focus.moveTo(selectionBegin(), selectionEnd());
    }

    @Override
    public void ask(ChoiceSource source) {
        LinkPopup asked = new LinkPopup(text, wordsOnDisplay(), source);
        popup = asked;
        asked.open();
        asked.getShell().addDisposeListener(event -> {
            popup = null;
            if (!text.isDisposed()) {
                text.setFocus();
            }
        });
    }

    @Override
    public void preview(AllLikeThis all) {
        LinkAllDialog opened = new LinkAllDialog(text.getShell(), all);
        opened.setBlockOnOpen(false);
        dialog = opened;
        opened.open();
        opened.getShell().addDisposeListener(event -> dialog = null);
    }

    @Override
    public void show(ArticleOutline contents) {
        OutlinePopup opened = new OutlinePopup(text, contents);
        outline = opened;
        opened.open();
        opened.getShell().addDisposeListener(event -> {
            outline = null;
            if (!text.isDisposed()) {
                text.setFocus();
            }
        });
    }

    @Override
    public Surroundings surroundings() {
        return surroundings;
    }

    /** The text is shown in a workbench. */
    void surroundedBy(Surroundings around) {
        surroundings = around;
    }

    @Override
    public void later(Runnable work) {
        text.getDisplay().timerExec(PAUSE_MS, () -> {
            if (!text.isDisposed()) {
                work.run();
            }
        });
    }

    @Override
    public Reading reading() {
        return reading.get();
    }

    @Override
    public void tell(String message) {
        teller.accept(message);
    }

    /** The pop-up that is open, or null. */
    @Nullable
    LinkPopup popup() {
        return popup;
    }

    /** The preview of all like some words that is open, or null. */
    @Nullable
    LinkAllDialog dialog() {
        return dialog;
    }

    /** The outline that is open, or null. */
    @Nullable
    OutlinePopup outline() {
        return outline;
    }

    private Rectangle wordsOnDisplay() {
        Point begin = text.toDisplay(text.getLocationAtOffset(selectionBegin()));
        int height = text.getBaseline(selectionBegin()) + 4;
        return new Rectangle(begin.x, begin.y, 1, height);
    }
}
