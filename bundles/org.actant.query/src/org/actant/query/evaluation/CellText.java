package org.actant.query.evaluation;

import java.util.Collection;
import java.util.stream.Collectors;
import org.actant.core.session.Labels;
import org.actant.model.Cardinality;
import org.actant.model.Coding;
import org.actant.model.Element;
import org.actant.model.Name;
import org.actant.model.Realis;
import org.actant.model.TimeSpec;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What a value looks like in a result: the label of an element, the literal of an enum, the text of everything else. */
public final class CellText {

    private CellText() {
    }

    /** One value as text. */
    public static String of(Object value) {
        return switch (value) {
            case Enumerator literal -> literal.getLiteral();
            case TimeSpec time -> time(time);
            case Element element -> Labels.of(element);
            case Name name -> text(name.getText());
            case Coding coding -> text(coding.getScheme()) + ":" + text(coding.getCode());
            case Realis realis -> realis.getActuality().getLiteral() + "/" + realis.getPolarity().getLiteral();
            case Cardinality number -> number.getMin() + ".." + (number.getMax() < 0 ? "*" : number.getMax());
            case EObject object -> object.eClass().getName();
            default -> value.toString();
        };
    }

    /** Several values on one line. */
    public static String of(Collection<?> values) {
        return values.stream().map(CellText::of).collect(Collectors.joining(", "));
    }

    private static String time(TimeSpec time) {
        String anchor = time.getAnchor() == null ? text(time.getDocument()) : Labels.of(time.getAnchor());
        String relation = time.getRelation().getValue() == 0 ? "" : time.getRelation().getLiteral();
        String text = String.join(" ", text(time.getValue()), relation, anchor).strip().replaceAll(" +", " ");
        return text.isEmpty() ? text(time.getEarliestBegin()) + "/" + text(time.getLatestEnd()) : text;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
