package org.actant.ui.text.print;

import org.actant.ui.text.viewer.ArticleViewer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a printer and prints the article of the editor on it. */
@NonNullByDefault({})
public final class PrintHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        ArticleViewer viewer = Adapters.adapt(HandlerUtil.getActiveEditorChecked(event), ArticleViewer.class);
        PrinterData wanted = viewer == null ? null : new PrintDialog(shell).open();
        if (wanted != null) {
            Printout printout = viewer.printout();
            new PrintJob(NLS.bind(PrintMessages.printing, printout.title()), new PrinterPress(printout, wanted),
                    shell.getDisplay()::syncExec).schedule();
        }
        return null;
    }
}
