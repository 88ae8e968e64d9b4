package org.actant.ui.text.viewer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.actant.model.Anchored;
import org.actant.ui.text.focus.SpanFocus;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleAttributeListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.custom.StyledText;

/** Tells screen readers what the words at the caret stand for, and what any letters they ask about do. */
@NonNullByDefault({})
public final class SpokenSpans implements AccessibleListener, AccessibleAttributeListener {

    private static final String ATTRIBUTE = "annotation";

    private final SpanFocus focus;
    private final SpanTexts texts;

    SpokenSpans(SpanFocus focus, SpanTexts texts) {
        this.focus = focus;
        this.texts = texts;
    }

    /** Speaks for a text until it is disposed. */
    void install(StyledText text) {
        Accessible accessible = text.getAccessible();
        accessible.addAccessibleListener(this);
        accessible.addAccessibleAttributeListener(this);
        focus.addListener(() -> {
            if (!text.isDisposed()) {
                accessible.sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
            }
        });
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        List<Anchored> stack = focus.stack();
        Anchored current = focus.anchor();
        List<Anchored> spoken = current == null || stack.contains(current) ? stack : List.of(current);
        event.result = spoken(spoken);
    }

    @Override
    public void getTextAttributes(AccessibleTextAttributeEvent event) {
        String spoken = spoken(focus.stackAt(event.offset, event.offset + 1));
        if (!spoken.isEmpty()) {
            String[] known = event.attributes == null ? new String[0] : event.attributes;
            event.attributes = Stream.concat(Stream.of(known), Stream.of(ATTRIBUTE, spoken)).toArray(String[]::new);
        }
    }

    private String spoken(List<Anchored> stack) {
        return stack.stream().map(texts::line).collect(Collectors.joining("; "));
    }

    @Override
    public void getName(AccessibleEvent event) {
        // the text speaks for itself
    }

    @Override
    public void getHelp(AccessibleEvent event) {
        // there is none beside the description
    }

    @Override
    public void getKeyboardShortcut(AccessibleEvent event) {
        // the text has none
    }

    @Override
    public void getAttributes(AccessibleAttributeEvent event) {
        // the whole text has no annotation
    }
}
