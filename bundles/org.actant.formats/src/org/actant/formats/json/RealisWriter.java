package org.actant.formats.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.actant.model.ActantPackage;
import org.actant.model.Actuality;
import org.actant.model.Degree;
import org.actant.model.Phase;
import org.actant.model.Polarity;
import org.actant.model.Realis;
import org.actant.model.Volition;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;

/** Writes realis. Where the format wants a value and none is set, the one is written that goes without saying. */
final class RealisWriter {

    /** The axes, which are called in the format as in the model, and the values that go without saying. */
    private static final Map<EAttribute, Enumerator> AXES = new LinkedHashMap<>();

    static {
        AXES.put(ActantPackage.Literals.REALIS__ACTUALITY, Actuality.ACT);
        AXES.put(ActantPackage.Literals.REALIS__POLARITY, Polarity.POS);
        AXES.put(ActantPackage.Literals.REALIS__VOLITION, Volition.NONE);
        AXES.put(ActantPackage.Literals.REALIS__PHASE, Phase.NONE);
        AXES.put(ActantPackage.Literals.REALIS__DEGREE, Degree.FULL);
    }

    private final ElementOutput out;
    private final FileContents contents;

    RealisWriter(ElementOutput out, FileContents contents) {
        this.out = out;
        this.contents = contents;
    }

    /**
     * Writes a realis with a value on every axis.
     *
     * @param inherited realis of what the statement belongs to, from which open axes are taken
     */
    void full(@Nullable Realis realis, @Nullable Realis inherited) throws IOException {
        out.object("realis", () -> {
            for (Map.Entry<EAttribute, Enumerator> axis : AXES.entrySet()) {
                Enumerator value = value(axis.getKey(), realis);
                if (value == null) {
                    value = value(axis.getKey(), inherited);
                }
                out.literal(axis.getKey().getName(), value == null ? axis.getValue() : value);
            }
            if (realis != null) {
                dependence(realis);
            }
        });
    }

    /** Writes those axes that are set, if there is a realis. */
    void optional(@Nullable Realis realis) throws IOException {
        if (realis != null) {
            out.object("realis", () -> axes(realis));
        }
    }

    private void axes(Realis realis) throws IOException {
        for (EAttribute axis : AXES.keySet()) {
            Enumerator value = value(axis, realis);
            if (value != null) {
                out.literal(axis.getName(), value);
            }
        }
    }

    private void dependence(Realis realis) throws IOException {
        out.optionalIds("relativeTo", contents.only(realis.getRelativeTo()));
        if (realis.getGivenParent() != Actuality.GEN) {
            out.optional("givenParent", realis.getGivenParent());
        }
        out.optionalArray("alternatives", realis.getAlternatives(), reading -> out.object(() -> axes(reading)));
    }

    private static @Nullable Enumerator value(EAttribute axis, @Nullable Realis realis) {
        return realis != null && realis.eIsSet(axis) ? (Enumerator) realis.eGet(axis) : null;
    }
}
