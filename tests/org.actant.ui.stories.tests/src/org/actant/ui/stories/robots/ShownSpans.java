package org.actant.ui.stories.robots;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.actant.core.session.DossierSession;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.ui.text.viewer.ArticleViewer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;

/** The spans of the article in an editor, each as its kind and its words. Used on the UI thread. */
public final class ShownSpans {

    private final IEditorPart editor;
    private final ArticleViewer viewer;

    public ShownSpans(IEditorPart editor) {
        this.editor = editor;
        viewer = Objects.requireNonNull(Adapters.adapt(editor, ArticleViewer.class));
    }

    /** The text. */
    public StyledText widget() {
        return viewer.text();
    }

    /** All spans in document order. */
    public List<String> all() {
        return spans().stream().map(ShownSpans::line).toList();
    }

    /** The current span; empty if there is none. */
    public String current() {
        Anchored current = viewer.focus().anchor();
        return current == null ? "" : line(current);
    }

    /** The spans that are marked as standing for what is selected. */
    public List<String> marked() {
        return spans().stream().filter(viewer.focus()::isSelected).map(ShownSpans::line).toList();
    }

    /** Fails unless there are spans that meet a condition, and all of them are marked. */
    public void assertMarked(Predicate<String> condition) {
        List<Anchored> wanted = spans().stream().filter(span -> condition.test(line(span))).toList();
        assertFalse(wanted.isEmpty(), "there is no such span");
        assertTrue(wanted.stream().allMatch(viewer.focus()::isSelected), () -> "marked are only " + marked());
    }

    private List<Anchored> spans() {
        DossierSession session = Objects.requireNonNull(Adapters.adapt(editor, DossierSession.class));
        return session.spans(Objects.requireNonNull(Adapters.adapt(editor, Article.class))).all();
    }

    private static String line(Anchored span) {
        return span.eClass().getName() + ": " + span.getQuote();
    }
}
