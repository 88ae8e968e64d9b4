package org.actant.core.journal;

import java.io.IOException;
import org.actant.core.store.ArticleText;
import org.actant.model.Article;
import org.actant.model.Ontology;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Writes the changes of a step, each just before it is made. */
final class StepWriter implements Operations {

    private final RecordOutput out;
    private final ObjectWriter objects;

    StepWriter(RecordOutput out, ObjectWriter objects) {
        this.out = out;
        this.objects = objects;
    }

    @Override
    public void set(EObject owner, EStructuralFeature feature, @Nullable Object value) throws IOException {
        begin(Tag.SET, owner, feature);
        out.tag(value == null ? Tag.NOTHING : Tag.VALUE);
        if (value != null) {
            objects.value(feature, value);
        }
        if (Features.isContainment(feature) && Features.value(owner, feature) instanceof EObject before) {
            objects.leaves(before);
        }
    }

    @Override
    public void add(EObject owner, EStructuralFeature feature, int index, Object value) throws IOException {
        begin(Tag.ADD, owner, feature);
        out.count(index);
        objects.value(feature, value);
    }

    @Override
    public void remove(EObject owner, EStructuralFeature feature, int index) throws IOException {
        begin(Tag.REMOVE, owner, feature);
        out.count(index);
        if (Features.isContainment(feature)) {
            objects.leaves((EObject) Features.list(owner, feature).basicGet(index));
        }
    }

    @Override
    public void move(EObject owner, EStructuralFeature feature, int from, int to) throws IOException {
        begin(Tag.MOVE, owner, feature);
        out.count(from);
        out.count(to);
    }

    @Override
    public void bring(Ontology ontology) throws IOException {
        out.tag(Tag.BRING);
        objects.contained(ontology);
    }

    @Override
    public void takeAway(Ontology ontology) throws IOException {
        out.tag(Tag.TAKE_AWAY);
        objects.object(ontology);
        objects.leaves(ontology);
    }

    @Override
    public void text(Article article, ArticleText text) throws IOException {
        out.tag(Tag.TEXT);
        objects.object(article);
        out.text(text.text());
    }

    private void begin(Tag tag, EObject owner, EStructuralFeature feature) throws IOException {
        out.tag(tag);
        objects.object(owner);
        objects.feature(feature);
    }
}
