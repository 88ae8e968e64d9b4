package org.actant.ui.views.inspector;

import java.util.Objects;
import org.actant.core.session.GroupedCommand;
import org.actant.core.session.ModelCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A text. Written on Enter, when the focus leaves and after half a second without typing; everything that is typed
 * during one visit is one step of undo. What is no value of the feature stays in the field, with a mark that says what is
 * expected.
 */
public final class TextField extends Field {

    private static final int IDLE_MS = 500;

    /** One visit, and about what something is typed during it. */
    private record Visit(Object visit, @Nullable Subject shown) {
    }

    private final Text text;
    private final Runnable idle = this::commit;
    /** Stands for the present visit. */
    private Object visit = new Object();
    private boolean refreshing;
    private boolean typed;
    private boolean wrong;
    private Notation notation = Notation.ANY;
    private @Nullable ControlDecoration decoration;

    /** A text in a row of its own, with its label. */
    public static TextField row(InspectorContext context, Composite parent, String label, EAttribute feature) {
        return row(context, parent, label, Slot.of(feature));
    }

    /** A text in a row of its own, with its label. */
    static TextField row(InspectorContext context, Composite parent, String label, Slot slot) {
        label(parent, label);
        TextField field = new TextField(context, parent, SWT.BORDER | SWT.SINGLE, slot);
        name(field.text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field.text);
        return field;
    }

    /** A text of several lines over both columns. */
    public static TextField area(InspectorContext context, Composite parent, String label, EAttribute feature,
            int lines) {
        TextField field = new TextField(context, parent, SWT.BORDER | SWT.MULTI | SWT.WRAP, Slot.of(feature));
        name(field.text, label);
        GridData data = GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).create();
        data.minimumHeight = field.text.getLineHeight() * lines;
        data.heightHint = data.minimumHeight;
        field.text.setLayoutData(data);
        return field;
    }

    /** @param slot where the text is read and written; an attribute */
    public TextField(InspectorContext context, Composite parent, int style, Slot slot) {
        super(context, slot);
        text = new Text(parent, style);
        text.addModifyListener(event -> modified());
        text.addListener(SWT.FocusOut, event -> leave());
        text.addListener(SWT.DefaultSelection, event -> leave());
    }

    /** From now on only texts in a notation are written. */
    TextField expecting(Notation expected) {
        notation = expected;
        return this;
    }

    /** What is said beside the field about a text that cannot be written; null if it can. */
    public @Nullable String complaint() {
        ControlDecoration known = decoration;
        return wrong && known != null ? known.getDescriptionText() : null;
    }

    /** The control. */
    public Text control() {
        return text;
    }

    private void modified() {
        if (!refreshing) {
            setTyped(true);
            text.getDisplay().timerExec(IDLE_MS, idle);
        }
    }

    private void setTyped(boolean now) {
        if (typed != now) {
            typed = now;
            context().actions().typed();
        }
    }

    private void leave() {
        commit();
        visit = new Object();
    }

    @Override
    public void commit() {
        if (!typed || text.isDisposed()) {
            return;
        }
        text.getDisplay().timerExec(-1, idle);
        Subject shown = subject();
        String now = text.getText();
        try {
            if (shown != null && !now.equals(shownValue())) {
                write(parsed(now));
            }
            mark(false);
        } catch (IllegalArgumentException e) {
            // what is wrong with it is said beside the field
            mark(true);
        } finally {
            setTyped(false);
        }
    }

    /** @throws IllegalArgumentException if it is no value of the type of the feature, such as letters in a number */
    private @Nullable Object parsed(String now) {
        if (!now.isEmpty() && !notation.accepts(now)) {
            throw new IllegalArgumentException(now);
        }
        return now.isEmpty()
                ? attribute().getDefaultValue()
                : EcoreUtil.createFromString(attribute().getEAttributeType(), now);
    }

    /** Says, or no longer says, that the text is no value that can be written. */
    private void mark(boolean isWrong) {
        wrong = isWrong;
        ControlDecoration known = decoration;
        if (isWrong && known == null) {
            known = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
            known.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                    .getImage());
            known.setDescriptionText(expected());
            decoration = known;
        }
        if (known != null && isWrong) {
            known.show();
            known.showHoverText(known.getDescriptionText());
        } else if (known != null) {
            known.hide();
            known.hideHover();
        }
    }

    private String expected() {
        if (!notation.expected().isEmpty()) {
            return notation.expected();
        }
        Class<?> type = attribute().getEAttributeType().getInstanceClass();
        if (type == double.class || type == Double.class) {
            return Messages.numberExpected;
        }
        return type == int.class || type == Integer.class ? Messages.wholeNumberExpected : Messages.otherExpected;
    }

    @Override
    public void drop() {
        if (!text.isDisposed()) {
            text.getDisplay().timerExec(-1, idle);
        }
        setTyped(false);
        if (wrong && !text.isDisposed()) {
            mark(false);
            refresh();
        }
    }

    @Override
    public boolean isPending() {
        return typed;
    }

    /** What is typed during one visit is undone in one step. */
    @Override
    protected ModelCommand grouped(ModelCommand command) {
        return new GroupedCommand(new Visit(visit, subject()), command);
    }

    @Override
    public void refresh() {
        if (text.isDisposed() || typed || wrong) {
            return;
        }
        String value = shownValue();
        if (!value.equals(text.getText())) {
            refreshing = true;
            int caret = text.getCaretPosition();
            text.setText(value);
            text.setSelection(Math.min(caret, value.length()));
            refreshing = false;
        }
    }

    private String shownValue() {
        Object value = value();
        return value == null || Objects.equals(value, attribute().getDefaultValue()) && value instanceof Number
                ? ""
                : EcoreUtil.convertToString(attribute().getEAttributeType(), value);
    }

    private EAttribute attribute() {
        return (EAttribute) feature();
    }
}
