package org.actant.core.validation.rules;

import java.util.List;
import org.actant.core.validation.Rule;

/** The rules of this bundle, for programs that have no service registry. */
public final class ShippedRules {

    private ShippedRules() {
    }

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new AnchorRule(), new BeforeRule(), new CardinalityRule(), new ClaimSourceRule(),
                new CodingRule(), new ConnectionRule(), new DateRule(), new EmptyRoleRule(), new FillerRule(),
                new GradeRule(), new HedgeRule(), new IdRule(), new MembershipRule(), new OntologyRule(),
                new QuoteRule(), new RangeRule(), new ReferenceRule(), new RoleRule(), new SameNameRule(),
                new TextRule(), new TypeRule());
    }
}
