package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.AnchorState;
import org.actant.model.Anchored;
import org.actant.model.TextRanges;

/** Anchors something anew, on other words or on what stands at its place now; it is in order afterwards. */
public final class Reanchor implements ModelCommand {

    private final Anchored anchored;
    private final MoveSpan move;

    /**
     * @param text   the text of the article
     * @param ranges where it stands from now on, in UTF-16 code units
     * @throws IllegalArgumentException if the ranges reach beyond the text or cut a surrogate pair
     */
    public Reanchor(Anchored anchored, String text, TextRanges ranges) {
        this.anchored = anchored;
        this.move = new MoveSpan(anchored, text, ranges);
    }

    @Override
    public String label() {
        return Messages.bind(Messages.reanchor, Labels.of(anchored));
    }

    @Override
    public void run(Edit edit) {
        move.run(edit);
        edit.set(anchored, Literals.ANCHORED__ANCHOR_STATE, AnchorState.OK);
    }
}
