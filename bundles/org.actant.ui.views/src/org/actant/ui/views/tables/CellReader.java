package org.actant.ui.views.tables;

import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers what a table is called, and what stands in the cell at its cursor whenever that moves. */
public final class CellReader {

    /**
     * @param name what the table is called
     * @param cell what stands at the cursor, with its row and heading
     */
    public CellReader(NatTable table, Supplier<String> name, Supplier<String> cell) {
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(@Nullable AccessibleEvent event) {
                if (event != null) {
                    event.result = name.get() + (cell.get().isEmpty() ? "" : ". " + cell.get());
                }
            }
        });
        table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(@Nullable AccessibleControlEvent event) {
                if (event != null) {
                    event.detail = ACC.ROLE_TABLE;
                }
            }
        });
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                table.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
            }
        });
    }
}
