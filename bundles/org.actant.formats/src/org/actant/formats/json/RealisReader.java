package org.actant.formats.json;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Actuality;
import org.actant.model.Degree;
import org.actant.model.Phase;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.actant.model.Volition;

/** Reads realis. */
final class RealisReader {

    /** What may hold once the events hold that it depends on. */
    private static final Set<Actuality> GIVEN_PARENT = EnumSet.of(Actuality.ACT, Actuality.UNC, Actuality.HYP);
    private static final Set<String> REQUIRED = Set.of("actuality", "polarity", "volition", "phase", "degree");

    private final JsonInput in;
    private final References references;

    RealisReader(JsonInput in, References references) {
        this.in = in;
        this.references = references;
    }

    /** Reads a realis that says something on every axis. */
    Realis full() throws IOException {
        Realis realis = ActantFactory.eINSTANCE.createRealis();
        in.object(REQUIRED, member -> {
            switch (member) {
                case "relativeTo" -> references.referToDifferent(Targets.EVENT, realis::getRelativeTo);
                case "givenParent" -> realis.setGivenParent(in.choice(Actuality::get, GIVEN_PARENT));
                case "alternatives" -> in.filledArray(() -> realis.getAlternatives().add(partial()));
                default -> axis(realis, member);
            }
        });
        return realis;
    }

    /** Reads a realis that leaves axes open. */
    Realis partial() throws IOException {
        Realis realis = ActantFactory.eINSTANCE.createRealis();
        in.object(Set.of(), member -> axis(realis, member));
        return realis;
    }

    private void axis(Realis realis, String member) throws IOException {
        switch (member) {
            case "actuality" -> realis.setActuality(in.choice(Actuality::get));
            case "polarity" -> realis.setPolarity(in.choice(Polarity::get));
            case "volition" -> realis.setVolition(in.choice(Volition::get));
            case "phase" -> realis.setPhase(in.choice(Phase::get));
            case "degree" -> realis.setDegree(in.choice(Degree::get));
            default -> throw in.unknownMember();
        }
    }
}
