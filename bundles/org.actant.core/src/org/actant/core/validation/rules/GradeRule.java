package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.commands.SetFeature;
import org.actant.core.grading.Dispute;
import org.actant.core.identity.Identities;
import org.actant.core.session.Labels;
import org.actant.core.store.Unresolved;
import org.actant.core.validation.Check;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.QuickFix;
import org.actant.core.validation.Rule;
import org.actant.model.AboutKind;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Polarity;
import org.actant.model.Relation;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Grades agree: of two claims that contradict each other not both are probably true (1 or 2), whether it is said that they
 * do or the one asserts as fact what the other denies; and of two claims that say the same of the same thing not one is
 * probably true and the other improbable (5). What is said of merged events is said of one; what is said of such events
 * in general is held against the like alone.
 */
@Component
public final class GradeRule implements Rule {

    private static final int PROBABLY_TRUE = 2;
    private static final int IMPROBABLE = 5;
    private static final int CANNOT_BE_JUDGED = 6;

    @Override
    public String id() {
        return "grade";
    }

    @Override
    public void check(Element element, Check check) {
        switch (element) {
            case Claim claim when isTrue(claim) -> checkContradictions(claim, check);
            case Event event when !Identities.isFolded(event) -> checkClaims(event, check);
            case Relation relation -> checkClaims(relation, check);
            case Link link -> checkClaims(link, check);
            default -> {
                // nothing is graded
            }
        }
    }

    private static boolean isTrue(Claim claim) {
        return claim.getCredibility() >= 1 && claim.getCredibility() <= PROBABLY_TRUE;
    }

    private static boolean isDoubted(Claim claim) {
        return claim.getCredibility() >= IMPROBABLE && claim.getCredibility() < CANNOT_BE_JUDGED;
    }

    private static void checkContradictions(Claim claim, Check check) {
        for (Claim other : Unresolved.list(claim.getContradicts())) {
            if (!other.eIsProxy() && isTrue(other)) {
                report(claim, claim, other, Messages.gradesContradict, check);
            }
        }
    }

    private static void checkClaims(Element about, Check check) {
        List<Claim> all = new Identities(check.session().references()).referring(about, Literals.CLAIM__ABOUT,
                Claim.class);
        for (AboutKind kind : AboutKind.values()) {
            List<Claim> claims = all.stream().filter(claim -> claim.getAboutKind() == kind).toList();
            checkAgreement(about, claims, check);
            checkDisputes(about, claims, check);
        }
    }

    /** Looks at each claim once, however many there are. */
    private static void checkAgreement(Element about, List<Claim> claims, Check check) {
        for (boolean negated : new boolean[]{false, true}) {
            Claim believed = null;
            Claim doubted = null;
            for (Claim claim : claims) {
                if (isNegated(claim) == negated) {
                    believed = believed == null && isTrue(claim) ? claim : believed;
                    doubted = doubted == null && isDoubted(claim) ? claim : doubted;
                }
            }
            report(about, believed, doubted, Messages.gradesDiffer, check);
        }
    }

    /** Reports the first dispute alone, however many there are; those that are stated are reported where they are. */
    private static void checkDisputes(Element about, List<Claim> claims, Check check) {
        Dispute.among(claims.stream().filter(GradeRule::isTrue).toList()).filter(dispute -> !dispute.isStated())
                .findFirst().ifPresent(dispute -> report(about, dispute.asserting(), dispute.denying(),
                        Messages.gradesContradict, check));
    }

    private static boolean isNegated(Claim claim) {
        return claim.getRealis() != null && claim.getRealis().getPolarity() == Polarity.NEG;
    }

    private static void report(Element element, @Nullable Claim one, @Nullable Claim other, String message,
            Check check) {
        if (one != null && other != null) {
            check.report(element, Severity.WARNING,
                    Messages.bind(message, new Object[]{Labels.of(element), one.getId(), one.getCredibility(),
                            other.getId(), other.getCredibility()}),
                    List.of(takeBack(one), takeBack(other)));
        }
    }

    private static QuickFix takeBack(Claim claim) {
        return new QuickFix.Act(Messages.bind(Messages.fixTakeGradeBack, claim.getId(), claim.getCredibility()),
                new SetFeature(claim, Literals.CLAIM__CREDIBILITY, 0));
    }
}
