package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.ontology.OntologyLabels;
import org.actant.core.ontology.edit.AddType;
import org.actant.core.ontology.edit.DeleteType;
import org.actant.core.ontology.edit.EntryRef;
import org.actant.core.ontology.edit.GiveKnownType;
import org.actant.core.ontology.edit.MergeTypes;
import org.actant.core.ontology.edit.OwnCopy;
import org.actant.core.ontology.edit.RenameType;
import org.actant.core.ontology.edit.SplitType;
import org.actant.core.ontology.edit.TypeKind;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.CodingScheme;
import org.actant.model.Element;
import org.actant.model.EntityType;
import org.actant.model.EventType;
import org.actant.model.LocalText;
import org.actant.model.Term;
import org.actant.ui.elements.Labelled;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** What can be done to the types of a dossier's ontology; shows before what the dossier uses of them. */
public final class TypeActions {

    private final DossierSession session;
    private final Ontologies ontologies;
    private final OwnCopy own;
    private final Questions questions;
    private final SchemeActions schemes;
    private final PartActions parts;
    private final ExchangeActions exchange;

    public TypeActions(DossierSession session, Ontologies ontologies, Questions questions) {
        this.session = session;
        this.ontologies = ontologies;
        this.questions = questions;
        own = new OwnCopy(session, ontologies);
        schemes = new SchemeActions(this, questions);
        parts = new PartActions(this, questions);
        exchange = new ExchangeActions(this, questions);
    }

    /** The dossier. */
    public DossierSession session() {
        return session;
    }

    /** The ontology to be edited. */
    public OwnCopy own() {
        return own;
    }

    /** Lookup over the ontology as it stands now. */
    public OntologyIndex index() {
        return ontologies.of(session);
    }

    /** What can be done to the coding schemes. */
    SchemeActions schemes() {
        return schemes;
    }

    /** What can be done to the roles and modes of event types. */
    PartActions parts() {
        return parts;
    }

    /** What can be done to the ontology as a whole. */
    public ExchangeActions exchange() {
        return exchange;
    }

    /** The coding schemes that come with the program. */
    List<CodingScheme> shippedSchemes() {
        return ontologies.schemes();
    }

    /** The names of the ontology as it stands now, in the language of the user interface. */
    public OntologyLabels labels() {
        return index().labels(Locale.getDefault());
    }

    /** The type as it stands now; null if it is gone. */
    public @Nullable Term term(TypeRef type) {
        return type.in(own.applied()).orElse(null);
    }

    /** What an entry is called, or what it means, in one language; empty for nothing. */
    String words(EntryRef entry, EReference text, EAttribute language) {
        return entry.in(own.applied()).map(term -> (LocalText) term.eGet(text))
                .map(known -> Objects.toString(known.eGet(language), "")).orElse("");
    }

    /** Executes a command; what is wrong is shown. False if nothing was changed. */
    public boolean run(ModelCommand command) {
        try {
            return session.execute(command);
        } catch (RuntimeException e) {
            questions.failed(Messages.bind(Messages.failed, command.label(), e.getMessage()), e);
            return false;
        }
    }

    /** Adds a type; it, or null if none was added. */
    public @Nullable TypeRef add(TypeKind kind, @Nullable TypeRef parent) {
        String key = questions.key(Messages.add, Messages.newKey, "");
        if (key == null) {
            return null;
        }
        Term made = kind.create(key);
        if (kind == TypeKind.ENTITY) {
            Term above = parent == null ? null : term(parent);
            made.eSet(Literals.ENTITY_TYPE__ENTITY_CLASS, above == null
                    ? Literals.ITEM.getName()
                    : above.eGet(Literals.ENTITY_TYPE__ENTITY_CLASS));
        }
        if (kind.parent() != null && parent != null) {
            made.eSet(kind.parent(), parent.key());
        }
        return run(new AddType(own, kind, made)) ? new TypeRef(kind, key) : null;
    }

    /** Makes a type of what the dossier uses as one and the ontology does not know; it, or null if it stays unknown. */
    public @Nullable TypeRef adopt(TypeRef unknown) {
        Term made = unknown.kind().create(unknown.key());
        if (unknown.kind() == TypeKind.ENTITY) {
            made.eSet(Literals.ENTITY_TYPE__ENTITY_CLASS,
                    unknown.uses(session.dossier()).stream().findFirst().map(element -> element.eClass().getName())
                            .orElse(Literals.ITEM.getName()));
        }
        return run(new AddType(own, unknown.kind(), made)) ? unknown : null;
    }

    /** The other types of the same kind that the same letter chooses. */
    public List<String> sharingLetter(TypeRef type) {
        String letter = letter(term(type));
        return letter.isEmpty()
                ? List.of()
                : type.kind().in(own.applied()).stream()
                        .filter(other -> !type.key().equals(other.getKey()) && letter.equalsIgnoreCase(letter(other)))
                        .map(labels()::of).toList();
    }

    private static String letter(@Nullable Term type) {
        return switch (type) {
            case EntityType entity -> Objects.toString(entity.getKeyLetter(), "");
            case EventType event -> Objects.toString(event.getKeyLetter(), "");
            case null, default -> "";
        };
    }

    /** Gives a type another key; the type by its new key, or null if it kept the old one. */
    public @Nullable TypeRef rename(TypeRef type) {
        String key = questions.key(Messages.rename, Messages.bind(Messages.renameKey, type.key(), uses(type)),
                type.key());
        return key != null && !key.equals(type.key()) && run(new RenameType(own, type, key))
                ? new TypeRef(type.kind(), key)
                : null;
    }

    /** Merges a type, be it known or not, with a known one; that, or null if both stayed. */
    public @Nullable TypeRef merge(TypeRef type) {
        TypeRef into = questions.one(Messages.merge, Messages.bind(Messages.mergeInto, type.key(), uses(type)),
                others(type));
        if (into == null) {
            return null;
        }
        return run(term(type) == null ? new GiveKnownType(own, type, into) : new MergeTypes(own, type, into))
                ? into
                : null;
    }

    /** Splits a second type off; the second, or null if there is none. */
    public @Nullable TypeRef split(TypeRef type) {
        String key = questions.key(Messages.split, Messages.bind(Messages.splitKey, type.key()), type.key() + "2");
        List<Element> all = type.uses(session.dossier());
        List<Element> moved = key == null
                ? null
                : all.isEmpty()
                        ? all
                        : questions.elements(Messages.split, Messages.bind(Messages.splitMoved, key), all);
        return key != null && moved != null && run(new SplitType(own, type, key, moved))
                ? new TypeRef(type.kind(), key)
                : null;
    }

    /** Deletes a type. */
    public void delete(TypeRef type) {
        if (questions.goOn(Messages.delete, Messages.bind(Messages.deleteType, type.key(), uses(type)))) {
            run(new DeleteType(own, type));
        }
    }

    /** Says how many elements of the dossier are of a type, and names them. */
    public String uses(TypeRef type) {
        return Uses.of(type.uses(session.dossier()), Messages.unused);
    }

    /** The other types of the same kind, by name. */
    List<Labelled<TypeRef>> others(TypeRef type) {
        OntologyLabels labels = labels();
        List<Labelled<TypeRef>> choices = new ArrayList<>();
        for (Term other : type.kind().in(own.applied())) {
            if (!type.key().equals(other.getKey())) {
                choices.add(new Labelled<>(new TypeRef(type.kind(), other.getKey()), labels.of(other)));
            }
        }
        choices.sort(Comparator.comparing(Labelled::label));
        return choices;
    }
}
