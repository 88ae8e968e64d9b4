package org.actant.ui.internal;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.actant.ui.Analyst;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Lets the analyst choose the name that stands in the provenance. */
@NonNullByDefault({RETURN_TYPE, FIELD})
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
