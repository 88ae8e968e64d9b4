package org.actant.ui.views.handlers;

import org.actant.ui.views.matrix.MatrixView;
import org.actant.ui.views.tables.TablesView;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Goes to a view. */
public abstract class ShowViewHandler extends WorkbenchHandler {

    private final String view;

    private ShowViewHandler(String view) {
        this.view = view;
    }

    /** Goes to the tables. */
    public static final class Tables extends ShowViewHandler {

        public Tables() {
            super(TablesView.ID);
        }
    }

    /** Goes to the claims matrix. */
    public static final class Matrix extends ShowViewHandler {

        public Matrix() {
            super(MatrixView.ID);
        }
    }

    @Override
    final void run(IWorkbenchWindow window) throws ExecutionException {
        try {
            window.getActivePage().showView(view);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
