package org.actant.core.commands;

import java.util.List;
import org.actant.core.session.Edit;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Connection;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * Makes a new link or relation; it is actual until the analyst says otherwise.
 *
 * @param dossier where
 * @param kind    the class Link or Relation
 * @param type    key of its type in the ontology
 * @param sources from what, at least one
 * @param targets to what, at least one
 */
public record NewConnection(Dossier dossier, EClass kind, String type, List<Element> sources, List<Element> targets)
        implements
            ModelCommand {

    /** @throws IllegalArgumentException if an end is missing or the class is none of connections */
    public NewConnection {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (sources.isEmpty() || targets.isEmpty()) {
            throw new IllegalArgumentException("A connection has two ends.");
        }
        if (kind != Literals.LINK && kind != Literals.RELATION) {
            throw new IllegalArgumentException(kind.getName());
        }
    }

    @Override
    public String label() {
        return kind == Literals.LINK ? Messages.newLink : Messages.newRelation;
    }

    @Override
    public void run(Edit edit) {
        Connection made = (Connection) ActantFactory.eINSTANCE.create(kind);
        made.setType(type);
        made.getSources().addAll(sources);
        made.getTargets().addAll(targets);
        made.setRealis(NewEvent.actual());
        EReference list = kind == Literals.LINK ? Literals.DOSSIER__LINKS : Literals.DOSSIER__RELATIONS;
        edit.add(dossier, list, made);
    }
}
