package org.actant.query.binding;

import java.util.List;
import org.actant.model.ActantPackage;
import org.actant.query.QueryException;
import org.actant.query.names.KnownKeys;
import org.antlr.v4.runtime.ParserRuleContext;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** Refuses names of types, roles and modes that there are not; they would find nothing, and nobody would know why. */
final class KeyCheck {

    private final Syntax syntax;
    private final @Nullable KnownKeys keys;

    /** @param keys what there is; null if every name is taken to be one */
    KeyCheck(Syntax syntax, @Nullable KnownKeys keys) {
        this.syntax = syntax;
        this.keys = keys;
    }

    /**
     * Looks at a value that the last step of a path is compared with.
     *
     * @throws QueryException if the step leads to keys and this is none
     */
    void value(String step, ParserRuleContext place, String text) throws QueryException {
        switch (step) {
            case "type" -> check(KnownKeys.Kind.TYPE, Messages.unknownType, place, text);
            case "role" -> check(KnownKeys.Kind.ROLE, Messages.unknownRole, place, text);
            case "mode" -> check(KnownKeys.Kind.MODE, Messages.unknownMode, place, text);
            default -> {
                // free text
            }
        }
    }

    /**
     * Looks at the name of a kind.
     *
     * @throws QueryException if it is neither a type nor a class of the model
     */
    void kind(ParserRuleContext place, String text) throws QueryException {
        if (!classNames().stream().anyMatch(text::equalsIgnoreCase)) {
            check(KnownKeys.Kind.TYPE, Messages.unknownType, place, text);
        }
    }

    private static List<String> classNames() {
        return ActantPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(type -> type.getName()).toList();
    }

    private void check(KnownKeys.Kind kind, String message, ParserRuleContext place, String text)
            throws QueryException {
        KnownKeys known = keys;
        if (known != null && !known.has(kind, text)) {
            List<String> near = known.near(kind, text);
            throw syntax.error(place, Messages.bind(message, text)
                    + (near.isEmpty() ? "" : Messages.bind(Messages.didYouMean, String.join(", ", near))));
        }
    }
}
