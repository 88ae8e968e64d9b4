package org.actant.ui.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.actant.model.Anchored;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.ui.text.focus.TextUnits.Unit;
import org.actant.ui.text.gestures.Gesture;
import org.actant.ui.text.tests.NaiveUnits.Stretch;
import org.actant.ui.text.tests.ReferenceSpans.Span;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.graphics.Point;

/** Makes gestures on a screen, and tells the reference what each of them ought to do to the spans. */
final class RandomHands {

    static final String MENTION = "Mention";
    static final String CUE = "Cue";
    private static final List<Gesture> READING = List.of(Gesture.NEXT_SPAN, Gesture.PREVIOUS_SPAN,
            Gesture.NEXT_MENTION, Gesture.OUTWARDS, Gesture.INWARDS, Gesture.NEXT_HEDGE, Gesture.PREVIOUS_HEDGE,
            Gesture.NEXT_NAME, Gesture.PREVIOUS_NAME, Gesture.NEXT_SPAN, Gesture.NEXT_MENTION);
    private static final List<Gesture> REALIS = List.of(Gesture.ACTUAL, Gesture.UNCERTAIN, Gesture.HYPOTHETICAL,
            Gesture.GENERIC, Gesture.TOGGLE_POLARITY);
    private static final List<Gesture> ZOOM = List.of(Gesture.LARGER, Gesture.SMALLER, Gesture.USUAL_SIZE,
            Gesture.TOGGLE_NUMBERS);
    private static final List<Gesture> ENTITIES = List.of(Gesture.LINK_ACTOR, Gesture.LINK_PLACE, Gesture.LINK_ITEM,
            Gesture.LINK_TIME);
    private static final int[] KEYS = {ST.COLUMN_NEXT, ST.COLUMN_PREVIOUS, ST.WORD_NEXT, ST.LINE_DOWN, ST.LINE_UP,
            ST.SELECT_COLUMN_NEXT, ST.SELECT_COLUMN_PREVIOUS, ST.SELECT_WORD_NEXT, ST.SELECT_WORD_PREVIOUS,
            ST.SELECT_LINE_DOWN, ST.LINE_START, ST.LINE_END, ST.SELECT_LINE_END};

    private final Screen screen;
    private final Numbering numbering;
    private final ReferenceSpans reference;
    private final RandomAnswers answers;
    private final Random random;
    private final String text;
    private final NaiveUnits units;

    RandomHands(Screen screen, Numbering numbering, ReferenceSpans reference, Random random) {
        this.screen = screen;
        this.numbering = numbering;
        this.reference = reference;
        this.random = random;
        answers = new RandomAnswers(screen, numbering, reference, random);
        text = screen.text().getText();
        units = new NaiveUnits(text, Locale.GERMAN);
    }

    /** Makes one gesture, and says which. */
    String act() {
        reference.group(null);
        int dice = random.nextInt(100);
        if (dice < 22) {
            return select();
        } else if (dice < 30) {
            return selectUnit();
        } else if (dice < 40) {
            return perform(any(READING));
        } else if (dice < 60) {
            return moveAnEnd();
        } else if (dice < 72) {
            return link(dice - 60);
        } else if (dice < 78) {
            return random.nextBoolean() ? addFragment() : cutFragment();
        } else if (dice < 88) {
            return delete();
        } else if (dice < 91) {
            return perform(any(random.nextInt(10) == 0 ? ZOOM : REALIS));
        }
        return undoOrRedo();
    }

    private String link(int dice) {
        return switch (dice) {
            case 0, 1 -> linkEntity(any(ENTITIES));
            case 2 -> newEvent();
            case 3, 4 -> fillRole();
            case 5, 6 -> cue();
            default -> repeat();
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String perform(Gesture gesture) {
        gesture.perform(screen.viewer.gestures());
        return gesture.name();
    }

    /** The selected words, or an empty stretch at the caret. */
    private Stretch selected() {
        Point range = screen.text().getSelection();
        return new Stretch(range.x, range.y);
    }

    /** The selected words, with the whole of every character that is selected in part. */
    private Stretch wholeWords() {
        Stretch selected = selected();
        List<Stretch> characters = units.of(Unit.CHARACTER).stream()
                .filter(each -> each.begin() < selected.end() && selected.begin() < each.end()).toList();
        return isCaret() || characters.isEmpty()
                ? selected
                : new Stretch(characters.getFirst().begin(), characters.getLast().end());
    }

    private boolean isCaret() {
        return screen.text().getSelectionCount() == 0;
    }

    /** What words a link is made of. */
    private Optional<Stretch> words() {
        return isCaret() ? units.wordAt(screen.text().getCaretOffset()) : Optional.of(wholeWords());
    }

    private Optional<Anchored> current() {
        return Optional.ofNullable(screen.viewer.focus().anchor());
    }

    private String select() {
        if (random.nextInt(3) == 0) {
            int key = KEYS[random.nextInt(KEYS.length)];
            screen.text().invokeAction(key);
            return "key " + Integer.toHexString(key);
        }
        List<Stretch> all = units.of(random.nextInt(3) == 0 ? Unit.CHARACTER : Unit.WORD);
        int first = random.nextInt(all.size());
        int last = Math.min(all.size() - 1, first + random.nextInt(3));
        int begin = all.get(first).begin();
        int end = random.nextInt(4) == 0 ? begin : all.get(last).end();
        screen.text().setSelection(begin, end);
        screen.text().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        return "select " + begin + "-" + end;
    }

    private String selectUnit() {
        Gesture gesture = any(List.of(Gesture.SELECT_WORD, Gesture.SELECT_SENTENCE, Gesture.GROW_RIGHT,
                Gesture.GROW_LEFT));
        Stretch before = selected();
        int caret = screen.text().getCaretOffset();
        int fixed = caret == before.begin() ? before.end() : before.begin();
        Optional<Stretch> expected = switch (gesture) {
            case SELECT_WORD -> units.wordAt(caret);
            case GROW_RIGHT -> Optional.of(between(fixed, units.next(Unit.WORD, true, true, caret)));
            case GROW_LEFT -> Optional.of(between(fixed, units.next(Unit.WORD, false, false, caret)));
            default -> Optional.empty();
        };
        perform(gesture);
        if (gesture == Gesture.SELECT_SENTENCE) {
            assertTrue(selected().equals(before) || units.of(Unit.SENTENCE).contains(selected()), "a sentence");
        } else {
            assertEquals(expected.orElse(before), selected(), gesture.name());
        }
        return gesture.name();
    }

    private static Stretch between(int one, int other) {
        return new Stretch(Math.min(one, other), Math.max(one, other));
    }

    private String moveAnEnd() {
        Unit unit = any(List.of(Unit.values()));
        boolean end = random.nextBoolean();
        boolean right = random.nextBoolean();
        current().ifPresent(anchored -> {
            Span span = reference.span(numbering.of(anchored));
            reference.group(List.of(span.number(), end));
            Stretch fragment = end ? span.fragments().getLast() : span.fragments().getFirst();
            int from = end ? fragment.end() : fragment.begin();
            int to = units.next(unit, end, right, from);
            reference.change(span.number(), each -> moved(each, fragment, end, to, unit == Unit.CHARACTER));
        });
        if (end) {
            screen.viewer.gestures().ends().moveEnd(unit, right);
        } else {
            screen.viewer.gestures().ends().moveBegin(unit, right);
        }
        return "move " + (end ? "end" : "begin") + " by " + unit + (right ? " right" : " left");
    }

    private static Span moved(Span span, Stretch fragment, boolean end, int to, boolean mayBecomeEmpty) {
        Stretch moved = end ? new Stretch(fragment.begin(), to) : new Stretch(to, fragment.end());
        if (moved.begin() == moved.end() && span.fragments().size() == 1 && mayBecomeEmpty) {
            return span.emptyAt(to);
        }
        if (moved.begin() >= moved.end()) {
            return span;
        }
        BitSet rest = (BitSet) span.units().clone();
        rest.clear(fragment.begin(), fragment.end());
        rest.set(moved.begin(), moved.end());
        return span.on(rest);
    }

    private String linkEntity(Gesture gesture) {
        Optional<Stretch> words = words();
        perform(gesture);
        if (answers.opens(words.isPresent())) {
            answers.answer(MENTION, words);
        }
        return gesture.name();
    }

    private String newEvent() {
        Optional<Stretch> words = words();
        perform(Gesture.NEW_EVENT);
        if (answers.opens(words.isPresent())) {
            answers.answer(MENTION, words);
        }
        return "NEW_EVENT";
    }

    private String fillRole() {
        Event event = screen.viewer.focus().event();
        Optional<Stretch> words = isCaret() ? Optional.empty() : Optional.of(wholeWords());
        Optional<Mention> mention = mentionOfOther(event);
        perform(Gesture.FILL_ROLE);
        if (answers.opens(event != null) && answers.choose().isPresent() && screen.viewer.popup() != null) {
            reference.latest();
            answers.answer(MENTION, words, mention);
        }
        return "FILL_ROLE";
    }

    /** The innermost mention at the caret, or on just the selected words, of something else than the event. */
    private Optional<Mention> mentionOfOther(Event event) {
        Stretch here = selected();
        return screen.viewer.focus().stackAt(here.begin(), here.end()).stream().filter(Mention.class::isInstance)
                .map(Mention.class::cast).filter(mention -> mention.getOf() != event)
                .filter(mention -> isCaret()
                        || reference.span(numbering.of(mention)).fragments().equals(List.of(wholeWords())))
                .findFirst();
    }

    private String cue() {
        Optional<Stretch> words = words();
        Event event = screen.viewer.focus().event();
        perform(Gesture.CUE);
        if (answers.opens(words.isPresent() && event == null)) {
            answers.answer(CUE, words);
        } else if (event != null) {
            words.ifPresent(cue -> reference.addSpan(CUE, numbering.of(event), cue));
        }
        return "CUE";
    }

    private String repeat() {
        Optional<Stretch> words = words();
        Optional<Integer> latest = reference.latest();
        perform(Gesture.REPEAT);
        latest.ifPresent(thing -> words.ifPresent(mention -> reference.addSpan(MENTION, thing, mention)));
        return "REPEAT";
    }

    private String addFragment() {
        Stretch words = wholeWords();
        Optional<Span> target = isCaret()
                ? Optional.empty()
                : Stream.of(screen.viewer.focus().current(), screen.viewer.focus().currentBefore())
                        .filter(Objects::nonNull).map(numbering::of).map(reference::span)
                        .filter(span -> !span.covers(words.begin(), words.end())).findFirst();
        target.ifPresent(span -> reference.change(span.number(), each -> {
            BitSet more = (BitSet) each.units().clone();
            more.set(words.begin(), words.end());
            return each.on(more);
        }));
        perform(Gesture.ADD_FRAGMENT);
        return "ADD_FRAGMENT";
    }

    private String cutFragment() {
        Stretch words = wholeWords();
        Optional.ofNullable(screen.viewer.focus().current())
                .filter(span -> reference.span(numbering.of(span)).covers(words.begin(), words.end()))
                .or(this::current).map(numbering::of).filter(number -> !isCaret())
                .ifPresent(number -> reference.change(number, each -> {
                    BitSet rest = (BitSet) each.units().clone();
                    rest.clear(words.begin(), words.end());
                    return rest.isEmpty() ? each : each.on(rest);
                }));
        perform(Gesture.CUT_FRAGMENT);
        return "CUT_FRAGMENT";
    }

    private String delete() {
        if (random.nextInt(8) > 0) {
            current().map(numbering::of).ifPresent(reference::deleteSpan);
            return perform(Gesture.DELETE_SPAN);
        }
        Optional.ofNullable(screen.viewer.focus().element()).map(numbering::of).ifPresent(reference::deleteThing);
        return perform(Gesture.DELETE_ELEMENT);
    }

    private String undoOrRedo() {
        boolean undo = random.nextInt(5) < 3;
        if (undo) {
            numbering.session().undo();
            reference.undo();
        } else {
            numbering.session().redo();
            reference.redo();
        }
        return undo ? "undo" : "redo";
    }
}
