package org.actant.ui.views.problems;

import java.util.List;
import org.actant.core.validation.Finding;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** Says in the status line, where the analyst works, which rule a command has broken. */
final class StatusNotice {

    private final IWorkbenchPage page;
    private @Nullable IStatusLineManager used;

    StatusNotice(IWorkbenchPage page) {
        this.page = page;
    }

    /** Shows the first of some findings and how many more there are; nothing if there are none. */
    void show(List<Finding> findings) {
        IStatusLineManager before = used;
        if (before != null) {
            before.setMessage(null);
            used = null;
        }
        IStatusLineManager now = findings.isEmpty() ? null : active();
        if (now != null) {
            now.setMessage(image(findings.get(0)), sentence(findings));
            used = now;
        }
    }

    /** What is said of findings, of which there is at least one. */
    static String sentence(List<Finding> findings) {
        String first = findings.get(0).message();
        return findings.size() == 1 ? first : Messages.bind(Messages.andMore, first, findings.size() - 1);
    }

    private @Nullable IStatusLineManager active() {
        IWorkbenchPart part = page.getActivePart();
        return switch (part) {
            case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
            case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager();
            case null, default -> null;
        };
    }

    private static Image image(Finding finding) {
        return JFaceResources.getImage(switch (finding.severity()) {
            case ERROR -> Dialog.DLG_IMG_MESSAGE_ERROR;
            case WARNING -> Dialog.DLG_IMG_MESSAGE_WARNING;
            case HINT -> Dialog.DLG_IMG_MESSAGE_INFO;
        });
    }
}
