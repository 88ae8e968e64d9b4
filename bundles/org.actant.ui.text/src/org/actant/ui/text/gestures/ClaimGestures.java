package org.actant.ui.text.gestures;

import org.actant.core.commands.AddCue;
import org.actant.core.commands.Selection;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.ui.text.link.ClaimChoices;
import org.actant.ui.text.link.CueChoices;
import org.actant.ui.text.link.SourceChoices;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Says who claims what, and by which words it shows. A claim that was made or selected stays current while words are
 * selected, until an event is selected: so it gets its source, its cues and its realis one key after the other.
 */
public final class ClaimGestures {

    private final Workplace place;

    public ClaimGestures(Workplace place) {
        this.place = place;
    }

    /** Asks who claims the current event or link; selected words become the cue of the new claim, its trigger does not. */
    public void claim() {
        Element element = place.element();
        Element about = element instanceof Connection || element instanceof Event ? element : place.focus().event();
        if (about == null) {
            place.surface().tell(GestureMessages.noEvent);
            return;
        }
        int begin = place.surface().selectionBegin();
        place.surface().ask(new ClaimChoices(place.context(), about, cueOf(about), begin, claim -> {
            place.surface().select(begin, begin);
            place.focus().show(claim);
        }));
    }

    /** Asks which source the words name; the current claim is attributed to it. */
    public void source() {
        Claim claim = here(place.focus().claim());
        Selection words = place.words();
        if (words == null) {
            return;
        }
        place.surface().select(words.ranges().begin(), words.ranges().end());
        place.surface().ask(new SourceChoices(place.context(), words, spanOn(words), claim, () -> {
            int begin = words.ranges().begin();
            place.surface().select(begin, begin);
            if (claim != null) {
                place.focus().show(claim);
            }
        }));
    }

    /** Marks the words as a cue of the current claim, link or event; asks for an event if none is current. */
    public void cue() {
        Element of = here(place.focus().frame());
        Selection words = place.words();
        if (words == null) {
            return;
        }
        if (of == null) {
            place.surface().select(words.ranges().begin(), words.ranges().end());
            place.surface().ask(new CueChoices(place.context(), words, () -> place.showNewest(words.ranges())));
        } else {
            place.session().execute(new AddCue(words, of));
            place.showNewest(words.ranges());
        }
    }

    /** The selected words, unless they are a mention of what is claimed. */
    private @Nullable Selection cueOf(Element about) {
        Selection words = place.selectedWords();
        return words != null && spanOn(words) instanceof Mention mention && mention.getOf() == about ? null : words;
    }

    private <E extends Element> @Nullable E here(@Nullable E element) {
        return element != null && place.concerns(element) ? element : null;
    }

    private @Nullable Anchored spanOn(Selection words) {
        return place.spans().at(words.ranges().begin()).stream()
                .filter(anchored -> anchored.getRanges().equals(words.ranges())).findFirst().orElse(null);
    }
}
