package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.Reliability;
import org.actant.ui.elements.Labelled;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a grade that counts in place of the one that follows from the sources, and why. */
final class GradeDialog extends Dialog {

    private static final int WIDTH = 320;
    private static final int LINES = 3;

    private final List<Labelled<Reliability>> grades;
    private Reliability grade;
    private String reason;

    /**
     * @param grades what may be chosen, each with its name
     * @param grade  the grade as it stands
     * @param reason why; empty if nobody has said so yet
     */
    GradeDialog(Shell parent, List<Labelled<Reliability>> grades, Reliability grade, String reason) {
        super(parent);
        this.grades = List.copyOf(grades);
        this.grade = grade;
        this.reason = reason;
    }

    /** The grade that was chosen. */
    Reliability grade() {
        return grade;
    }

    /** Why. */
    String reason() {
        return reason;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.otherGrade);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Field.label(area, Messages.grade);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        grades.forEach(choice -> combo.add(choice.label()));
        combo.select(Math.max(0, grades.stream().map(Labelled::value).toList().indexOf(grade)));
        combo.addListener(SWT.Selection, event -> grade = grades.get(combo.getSelectionIndex()).value());
        grade = grades.get(combo.getSelectionIndex()).value();
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        Field.label(area, Messages.gradeReason);
        Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP);
        text.setText(reason);
        Field.name(text, Messages.gradeReason);
        text.addModifyListener(event -> {
            reason = text.getText().strip();
            allowOk();
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, text.getLineHeight() * LINES).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        allowOk();
    }

    private void allowOk() {
        getButton(IDialogConstants.OK_ID).setEnabled(!reason.isBlank());
    }
}
