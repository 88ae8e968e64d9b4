package org.actant.core.ontology.edit;

import java.util.Optional;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.PaletteColour;
import org.actant.model.Term;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Gives a type of entities or events a colour. If it is one of the palette, the type names it there too.
 *
 * @param own    the ontology
 * @param type   the type
 * @param colour as {@code #RRGGBB}; null for that of the type above it
 */
public record SetTypeColour(OwnCopy own, TypeRef type, @Nullable String colour) implements ModelCommand {

    @Override
    public String label() {
        return Messages.bind(Messages.changeType, type.key());
    }

    @Override
    public void run(Edit edit) {
        Term term = type.require(own, edit);
        Optional<PaletteColour> known = own.applied().getPalette().stream()
                .filter(each -> each.getHex() != null && each.getHex().equalsIgnoreCase(colour)).findFirst();
        edit.set(term, term.eClass().getEStructuralFeature("palette"), known.map(Term::getKey).orElse(null));
        edit.set(term, term.eClass().getEStructuralFeature("colour"),
                known.map(PaletteColour::getHex).orElse(colour));
    }
}
