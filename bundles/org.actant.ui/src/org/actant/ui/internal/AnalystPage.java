package org.actant.ui.internal;

import org.actant.ui.Analyst;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Lets the analyst choose the name that stands in the provenance. */
public final class AnalystPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public AnalystPage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Analyst.QUALIFIER));
        setDescription(Messages.analystDescription);
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of the workbench is needed
    }

    @Override
    protected void createFieldEditors() {
        StringFieldEditor name = new StringFieldEditor(Analyst.NAME, Messages.analystName, getFieldEditorParent());
        name.setEmptyStringAllowed(true);
        addField(name);
    }
}
