package org.actant.ui.views.inspector;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Source;

/** The claims that reached us through an actor, whichever of its sources they name. */
final class SaidSection extends ClaimsSection {

    SaidSection(InspectorContext context) {
        super(context, Literals.CLAIM__SOURCE_CHAIN);
    }

    @Override
    List<Claim> find(Subject shown) {
        return shown.referring(Literals.SOURCE__ACTOR, Source.class).stream()
                .flatMap(source -> shown.session().references()
                        .to(source, Literals.CLAIM__SOURCE_CHAIN, Claim.class).stream())
                .distinct().toList();
    }
}
