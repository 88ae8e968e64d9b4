package org.actant.core.journal;

import java.io.IOException;
import org.actant.core.store.ArticleText;
import org.actant.model.Article;
import org.actant.model.Ontology;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a step does to the model, one call for each elementary change and just before the change is made: {@link StepWriter}
 * is told by who makes them, {@link StepReader} tells who makes them again.
 */
public interface Operations {

    /** A single value is replaced. */
    void set(EObject owner, EStructuralFeature feature, @Nullable Object value) throws IOException;

    /** A value comes into a list. */
    void add(EObject owner, EStructuralFeature feature, int index, Object value) throws IOException;

    /** A value leaves a list. */
    void remove(EObject owner, EStructuralFeature feature, int index) throws IOException;

    /** A value moves inside a list. */
    void move(EObject owner, EStructuralFeature feature, int from, int to) throws IOException;

    /** An ontology comes to the dossier. */
    void bring(Ontology ontology) throws IOException;

    /** An ontology leaves the dossier. */
    void takeAway(Ontology ontology) throws IOException;

    /** An article that is new has this text. */
    void text(Article article, ArticleText text) throws IOException;
}
