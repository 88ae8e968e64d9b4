package org.actant.ui;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.session.DossierSession;
import org.actant.core.store.DocumentException;
import org.actant.model.Article;
import org.actant.model.Element;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens articles, and closes them, in the editor that the workbench has for them, which is found by its id. */
public final class ArticleEditors {

    /** Id of the editor. */
    public static final String EDITOR = "org.actant.ui.text.articleEditor";

    private ArticleEditors() {
    }

    /**
     * Opens an article, or brings its editor to the top if it is open.
     *
     * @param reveal element to be shown in it, or null
     * @return the editor; null if the workbench shows it in another way
     * @throws DocumentException if the dossier has no such article or its file is missing or not sound
     * @throws PartInitException if the editor cannot be opened
     */
    public static @Nullable IEditorPart open(IWorkbenchPage page, DossierSession session, String articleName,
            @Nullable Element reveal) throws IOException, PartInitException {
        Article article = session.article(articleName);
        if (article == null) {
            throw new DocumentException(Messages.bind(Messages.articleEditors_noArticle, articleName));
        }
        IEditorPart editor = page.openEditor(new ArticleInput(session, article), EDITOR);
        if (editor != null && reveal != null) {
            reveal(editor, reveal);
        }
        return editor;
    }

    /** Closes the editors of a dossier in all windows, without asking whether to save. */
    public static void closeAll(IWorkbench workbench, DossierSession session) {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                IEditorReference[] doomed = Stream.of(page.getEditorReferences())
                        .filter(editor -> shows(editor, session)).toArray(IEditorReference[]::new);
                if (doomed.length > 0) {
                    page.closeEditors(doomed, false);
                }
            }
        }
    }

    private static boolean shows(IEditorReference editor, DossierSession session) {
        try {
            return Adapters.adapt(editor.getEditorInput(), DossierSession.class) == session
                    || Adapters.adapt(editor.getEditor(false), DossierSession.class) == session;
        } catch (PartInitException e) {
            // an input that cannot be made shows nothing
            ILog.of(ArticleEditors.class).warn(e.getMessage(), e);
            return false;
        }
    }

    /** An editor that is no revealer is asked to select the element. */
    private static void reveal(IEditorPart editor, Element element) {
        ElementRevealer revealer = Adapters.adapt(editor, ElementRevealer.class);
        ISelectionProvider selection = editor.getSite().getSelectionProvider();
        if (revealer != null) {
            revealer.reveal(element);
        } else if (selection != null) {
            selection.setSelection(ElementSelection.select(List.of(element)));
        }
    }
}
