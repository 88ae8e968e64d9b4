package org.actant.ui.text.gestures;

import java.util.List;

import org.actant.core.commands.SetRealis;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Phase;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.actant.model.Volition;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** Says in which world the current event, link or claim holds; of other mentions, in which world this mention has it. */
public final class RealisGestures {

    private final Workplace place;

    public RealisGestures(Workplace place) {
        this.place = place;
    }

    /** Says how far it is so. */
    public void actuality(Actuality actuality) {
        set(Literals.REALIS__ACTUALITY, actuality, actuality);
    }

    /** Denies it, or affirms it again. */
    public void togglePolarity() {
        set(Literals.REALIS__POLARITY, Polarity.NEG, Polarity.POS);
    }

    /** Says what somebody wants with it; that nobody wants anything, if that was said already. */
    public void volition(Volition volition) {
        set(Literals.REALIS__VOLITION, volition, Volition.NONE);
    }

    /** Says which part of its course is meant; the whole, if that was said already. */
    public void phase(Phase phase) {
        set(Literals.REALIS__PHASE, phase, Phase.NONE);
    }

    private void set(EAttribute axis, Enumerator value, Enumerator otherwise) {
        Element element = withRealis();
        if (element == null) {
            place.surface().tell(GestureMessages.noRealis);
            return;
        }
        Realis realis = (Realis) element.eGet(element.eClass().getEStructuralFeature("realis"));
        boolean isSo = realis != null && realis.eGet(axis) == value;
        place.session().execute(new SetRealis(List.of(element), axis, isSo ? otherwise : value));
        place.focus().settle();
    }

    /** The current element if it has a realis, else the current mention. */
    private @Nullable Element withRealis() {
        Element element = place.element();
        if (element instanceof Event || element instanceof Connection || element instanceof Claim) {
            return element;
        }
        return place.anchor() instanceof Mention mention ? mention : null;
    }
}
