package org.actant.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.actant.core.journal.Operations;
import org.actant.core.journal.RecordedStep;
import org.actant.core.store.ArticleText;
import org.actant.model.Article;
import org.actant.model.Ontology;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;

/** A command that makes the changes again that a journal tells. */
final class ReplayedStep implements ModelCommand {

    private final RecordedStep step;
    private final @Nullable Object groupBefore;
    private final Object ownGroup = new Object();

    /** @param groupBefore group of the step before, with which this one may make one step of undo */
    ReplayedStep(RecordedStep step, @Nullable Object groupBefore) {
        this.step = step;
        this.groupBefore = groupBefore;
    }

    @Override
    public String label() {
        return step.label();
    }

    @Override
    public @Nullable Object group() {
        return step.joins() ? groupBefore : ownGroup;
    }

    @Override
    public void run(Edit edit) {
        try {
            step.read(new Making(edit));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private record Making(Edit edit) implements Operations {

        @Override
        public void set(EObject owner, EStructuralFeature feature, @Nullable Object value) {
            Object before = ((InternalEObject) owner).eGet(feature, false, true);
            edit.perform(new Change.Set(owner, feature, before, value));
        }

        @Override
        public void add(EObject owner, EStructuralFeature feature, int index, Object value) {
            edit.perform(new Change.Add(owner, feature, index, value));
        }

        @Override
        public void remove(EObject owner, EStructuralFeature feature, int index) {
            Object value = Change.list(owner, feature).basicGet(index);
            if (value instanceof Article article) {
                edit.retain(article);
            }
            edit.perform(new Change.Remove(owner, feature, index, value));
        }

        @Override
        public void move(EObject owner, EStructuralFeature feature, int from, int to) {
            edit.perform(new Change.Move(owner, feature, from, to));
        }

        @Override
        public void bring(Ontology ontology) {
            edit.bring(ontology);
        }

        @Override
        public void takeAway(Ontology ontology) {
            edit.takeAway(ontology);
        }

        @Override
        public void text(Article article, ArticleText text) {
            edit.setText(article, text);
        }
    }
}
