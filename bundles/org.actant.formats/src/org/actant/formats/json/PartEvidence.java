package org.actant.formats.json;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Literal;
import org.eclipse.emf.ecore.EObject;

/**
 * What the words of any article show, where the file of one article has to know of the others.
 *
 * @param shown  participations and times that words show
 * @param filled those participations that nothing but words fill
 */
record PartEvidence(Set<Element> shown, Set<Element> filled) {

    /** The evidence of all articles of a dossier. */
    static PartEvidence of(Dossier dossier) {
        Set<Element> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Element> filled = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Article article : dossier.getArticles()) {
            for (EObject content : article.eContents()) {
                if (content instanceof Anchored anchored) {
                    shown.addAll(anchored.getEvidenceOf());
                }
                if (content instanceof Literal literal) {
                    filled.addAll(literal.getEvidenceOf());
                }
            }
        }
        return new PartEvidence(shown, filled);
    }
}
