package org.actant.ui.text.gestures;

import java.util.List;

import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.model.Anaphor;
import org.actant.model.Anchored;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Relation;
import org.actant.model.TextRanges;
import org.actant.ui.text.link.AnaphorChoices;
import org.actant.ui.text.link.EntityChoices;
import org.actant.ui.text.link.EventChoices;
import org.actant.ui.text.link.EventMentionChoices;
import org.actant.ui.text.link.MentionForms;
import org.actant.ui.text.link.QualifierChoices;
import org.actant.ui.text.link.RoleChoices;
import org.actant.ui.text.occurrences.AllLikeThis;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Ties words to the model. Without selected words the word at the caret is taken. */
public final class LinkGestures {

    private final Workplace place;

    public LinkGestures(Workplace place) {
        this.place = place;
    }

    /** Asks which entity of a class the words mention. */
    public void link(EClass kind) {
        Selection words = place.words();
        if (words != null) {
            select(words);
            place.surface().ask(new EntityChoices(place.context(), kind, words, shown(words)));
        }
    }

    /** Asks of which type the event is that the words say. */
    public void newEvent() {
        Selection words = place.words();
        if (words != null) {
            select(words);
            place.surface().ask(new EventChoices(place.context(), words, shown(words)));
        }
    }

    /** Asks which event of the dossier the words mention once more, or whether they show the current relation. */
    public void linkEvent() {
        Selection words = place.words();
        if (words != null) {
            select(words);
            place.surface().ask(new EventMentionChoices(place.context(), words,
                    place.focus().frame() instanceof Relation relation ? relation : null, shown(words)));
        }
    }

    /** Asks what the words take up: "this", "about that". Further ones are added to an anaphor that stands there. */
    public void anaphor() {
        Selection words = place.words();
        if (words != null) {
            select(words);
            Anaphor known = place.spanOn(words.ranges()) instanceof Anaphor there ? there : null;
            place.surface().ask(new AnaphorChoices(place.context(), words, known, shown(words)));
        }
    }

    /** Asks what the words say of the current event: how it happens, or how much of it. */
    public void qualify() {
        Event event = place.focus().event();
        Selection words = place.words();
        if (event == null) {
            place.surface().tell(GestureMessages.noEvent);
        } else if (words != null) {
            select(words);
            place.surface().ask(new QualifierChoices(place.context(), event, words, shown(words)));
        }
    }

    /** Ties the words to what was linked last. */
    public void repeat() {
        List<Element> recent = place.context().recent();
        Selection words = place.words();
        if (recent.isEmpty()) {
            place.surface().tell(GestureMessages.nothingToRepeat);
        } else if (words != null) {
            Element target = recent.get(0);
            place.session().execute(new LinkMention(words, target, MentionForms.of(words.quote(), target)));
            place.showNewest(words.ranges());
        }
    }

    /** Shows all words like those of the current mention, to tie them to the same. */
    public void linkAll() {
        Mention mention = linked();
        if (mention == null) {
            place.surface().tell(GestureMessages.linkFirst);
        } else {
            place.surface().preview(
                    new AllLikeThis(place.context(), mention.getOf(), mention.getRanges().slice(place.text())));
        }
    }

    /**
     * Asks which role of the current event is filled, then with what: the selected words, the mention at the caret, or an
     * element of the dossier.
     */
    public void fillRole() {
        Event event = place.focus().event();
        if (event == null) {
            place.surface().tell(GestureMessages.noEvent);
            return;
        }
        Selection selected = place.selectedWords();
        List<Anchored> spans = spansOfOthers(event, selected);
        int begin = place.surface().selectionBegin();
        Runnable done = () -> place.surface().select(begin, begin);
        place.surface().ask(new RoleChoices(place.context(), event, selected, spans, done));
    }

    /** The current mention if it has one fragment and no other words are selected; else one on just these words. */
    private @Nullable Mention linked() {
        Selection selected = place.selectedWords();
        Anchored current = place.anchor();
        if (selected == null) {
            return current instanceof Mention mention && isLinked(mention) ? mention : null;
        }
        for (Anchored anchored : place.spans().at(selected.ranges().begin())) {
            boolean onTheWords = anchored.getRanges().equals(selected.ranges());
            if (onTheWords && anchored instanceof Mention mention && isLinked(mention)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isLinked(Mention mention) {
        return mention.getOf() != null && !mention.getRanges().isDiscontinuous();
    }

    /** The spans at the caret, innermost first, or on exactly the selected words, that stand for others than the event. */
    private List<Anchored> spansOfOthers(Event event, @Nullable Selection selected) {
        int begin = place.surface().selectionBegin();
        TextRanges exactly = selected == null ? null : selected.ranges();
        return place.focus().stackAt(begin, place.surface().selectionEnd()).stream()
                .filter(anchored -> exactly == null || exactly.equals(anchored.getRanges()))
                .filter(anchored -> anchored instanceof Anaphor || anchored instanceof Mention mention
                        && mention.getOf() != null && mention.getOf() != event)
                .toList();
    }

    private void select(Selection words) {
        place.surface().select(words.ranges().begin(), words.ranges().end());
    }

    private Runnable shown(Selection words) {
        return () -> place.showNewest(words.ranges());
    }
}
