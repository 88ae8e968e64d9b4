package org.actant.ui.views.inspector;

import java.util.Arrays;
import java.util.List;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.RemovePart;
import org.actant.core.session.GroupedCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A list of words of one object in one text, parted by commas. Written on Enter and when the focus leaves. */
final class WordsField extends Field {

    private static final String COMMA = ", ";

    private final EObject owner;
    private final Text text;

    /** A list of words in a row of its own, with its label. */
    static WordsField row(InspectorContext context, Composite parent, String label, EObject owner,
            EStructuralFeature list) {
        label(parent, label);
        WordsField field = new WordsField(context, parent, owner, list);
        name(field.text, label);
        return field;
    }

    private WordsField(InspectorContext context, Composite parent, EObject owner, EStructuralFeature list) {
        super(context, Slot.of(owner, list));
        this.owner = owner;
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> context.actions().typed());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
    }

    @SuppressWarnings("unchecked")
    private List<String> words() {
        return List.copyOf((List<String>) owner.eGet(feature()));
    }

    private List<String> typed() {
        return Arrays.stream(text.getText().split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct()
                .toList();
    }

    @Override
    public void refresh() {
        if (!text.isDisposed() && !typed().equals(words())) {
            text.setText(String.join(COMMA, words()));
        }
    }

    @Override
    public boolean isPending() {
        return !text.isDisposed() && !typed().equals(words());
    }

    @Override
    public void drop() {
        refresh();
    }

    @Override
    public void commit() {
        if (!isPending()) {
            return;
        }
        List<String> wanted = typed();
        Object key = new Object();
        // taken before the first command runs, after which the text shows what the model says
        words().forEach(word -> execute(new GroupedCommand(key, new RemovePart(owner, feature(), word))));
        wanted.forEach(word -> execute(new GroupedCommand(key, new AddPart(owner, feature(), word))));
    }
}
