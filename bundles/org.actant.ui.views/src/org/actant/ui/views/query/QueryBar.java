package org.actant.ui.views.query;

import java.util.function.Supplier;
import org.actant.core.ontology.OntologyIndex;
import org.actant.query.QueryException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The line in which a query is written, with completion and with a mark under the place that is wrong. */
final class QueryBar {

    private static final int PATIENCE_MS = 250;
    private static final int MARGIN = 3;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.[(";

    private final StyledText text;
    private final QueryProposals proposals;
    private final ContentProposalAdapter completion;
    private final Runnable onRun;
    private final Runnable onStop;

    /**
     * @param onRun  told when Enter was pressed
     * @param onStop told when Escape was pressed
     */
    QueryBar(Composite parent, Supplier<OntologyIndex> ontology, Runnable onRun, Runnable onStop) {
        this.onRun = onRun;
        this.onStop = onStop;
        text = new StyledText(parent, SWT.SINGLE | SWT.BORDER);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = Messages.bar;
                }
            }
        });
        proposals = new QueryProposals(ontology);
        completion = new ContentProposalAdapter(text, new StyledTextContents(), proposals,
                KeyStroke.getInstance(SWT.MOD1, ' '), LETTERS.toCharArray());
        completion.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        completion.addContentProposalListener(this::complete);
        completion.setAutoActivationDelay(PATIENCE_MS);
        completion.setPropagateKeys(true);
        text.addListener(SWT.Modify, event -> unmark());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> event.doit = event.doit
                || event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void key(Event event) {
        if (!event.doit || completion.isProposalPopupOpen()) {
            return;
        }
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            onRun.run();
        } else if (event.keyCode == SWT.ESC) {
            onStop.run();
        }
    }

    /**
     * Writes a proposal in place of the word at the caret, of which more may have been typed since it was proposed. Of
     * what is there already nothing is written: then Enter means the query.
     */
    private void complete(IContentProposal chosen) {
        int caret = text.getCaretOffset();
        int begin = proposals.begin(text.getText(), caret);
        String word = chosen.getContent();
        if (text.getText().substring(begin, caret).equals(word)) {
            onRun.run();
            return;
        }
        text.replaceTextRange(begin, caret - begin, word);
        text.setCaretOffset(begin + word.length());
    }

    /** The control. */
    StyledText control() {
        return text;
    }

    /** What is written. */
    String text() {
        return text.getText();
    }

    /** Writes a query into the line. */
    void setText(String query) {
        text.setText(query.replaceAll("\\s*\\R\\s*", " "));
        text.setCaretOffset(text.getCharCount());
    }

    /** Marks the place that is wrong and puts the caret there; the message is told elsewhere. */
    void mark(QueryException error) {
        int length = text.getCharCount();
        int begin = Math.min(error.begin(), Math.max(0, length - 1));
        int end = Math.min(Math.max(error.end(), begin + 1), length);
        if (begin < end) {
            StyleRange range = new StyleRange();
            range.start = begin;
            range.length = end - begin;
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_ERROR;
            range.underlineColor = JFaceColors.getErrorText(text.getDisplay());
            text.setStyleRanges(new StyleRange[]{range});
        }
        text.setCaretOffset(Math.min(error.begin(), length));
    }

    private void unmark() {
        text.setStyleRanges(new StyleRange[0]);
    }
}
