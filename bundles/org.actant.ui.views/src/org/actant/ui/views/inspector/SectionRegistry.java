package org.actant.ui.views.inspector;

import static org.actant.model.ActantPackage.Literals.ACTOR__AFFILIATIONS;
import static org.actant.model.ActantPackage.Literals.ANCHORED;
import static org.actant.model.ActantPackage.Literals.ANCHORED__DOUBT;
import static org.actant.model.ActantPackage.Literals.ANCHORED__DOUBT_REASON;
import static org.actant.model.ActantPackage.Literals.CONNECTION;
import static org.actant.model.ActantPackage.Literals.CONNECTION__CONFIDENCE;
import static org.actant.model.ActantPackage.Literals.CONNECTION__EPISTEMIC;
import static org.actant.model.ActantPackage.Literals.ENTITY;
import static org.actant.model.ActantPackage.Literals.ENTITY__DEFINITENESS;
import static org.actant.model.ActantPackage.Literals.ANAPHOR__REFERS_TO;
import static org.actant.model.ActantPackage.Literals.ANCHORED__EVIDENCE_OF;
import static org.actant.model.ActantPackage.Literals.CLAIM__ABOUT;
import static org.actant.model.ActantPackage.Literals.CLAIM__ATTRIBUTION;
import static org.actant.model.ActantPackage.Literals.CLAIM__CONTRADICTS;
import static org.actant.model.ActantPackage.Literals.CLAIM__CUES;
import static org.actant.model.ActantPackage.Literals.CLAIM__MENTIONS;
import static org.actant.model.ActantPackage.Literals.CLAIM__REALIS;
import static org.actant.model.ActantPackage.Literals.CLAIM__SOURCE_CHAIN;
import static org.actant.model.ActantPackage.Literals.CLAIM__WINDOW;
import static org.actant.model.ActantPackage.Literals.CONNECTION__REALIS;
import static org.actant.model.ActantPackage.Literals.CONNECTION__SOURCES;
import static org.actant.model.ActantPackage.Literals.CONNECTION__TARGETS;
import static org.actant.model.ActantPackage.Literals.CUE__OF;
import static org.actant.model.ActantPackage.Literals.ENTITY__CODES;
import static org.actant.model.ActantPackage.Literals.ENTITY__MEMBERS;
import static org.actant.model.ActantPackage.Literals.ENTITY__NAMES;
import static org.actant.model.ActantPackage.Literals.EVENT__BRIDGING;
import static org.actant.model.ActantPackage.Literals.EVENT__CODINGS;
import static org.actant.model.ActantPackage.Literals.EVENT__OPEN_ROLES;
import static org.actant.model.ActantPackage.Literals.EVENT__REALIS;
import static org.actant.model.ActantPackage.Literals.EVENT__TIMES;
import static org.actant.model.ActantPackage.Literals.LINK__OWNERS;
import static org.actant.model.ActantPackage.Literals.MENTION__OF;
import static org.actant.model.ActantPackage.Literals.MENTION__REALIS;
import static org.actant.model.ActantPackage.Literals.PARTICIPATION__REALIS;
import static org.actant.model.ActantPackage.Literals.QUALIFIER__OF;
import static org.actant.model.ActantPackage.Literals.REALIS__RELATIVE_TO;
import static org.actant.model.ActantPackage.Literals.RELATION__TIMES;
import static org.actant.model.ActantPackage.Literals.SOURCE__VIA;
import static org.actant.model.ActantPackage.Literals.SOURCE__VIA_POSSIBLE;
import static org.actant.model.ActantPackage.Literals.TIME_EXPRESSION__TIMEX;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.actant.model.ActantFactory;
import org.actant.model.Actor;
import org.actant.model.Anaphor;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Coding;
import org.actant.model.Connection;
import org.actant.model.Cue;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.model.Place;
import org.actant.model.Qualifier;
import org.actant.model.Relation;
import org.actant.model.Source;
import org.actant.model.TimeExpression;
import org.actant.model.TimeSpec;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Which sections show which class of elements, in which order. A new section is named here. */
public final class SectionRegistry {

    private final InspectorContext context;

    public SectionRegistry(InspectorContext context) {
        this.context = context;
    }

    /** New sections for a class of elements. */
    public List<InspectorSection> sections(EClass kind) {
        List<InspectorSection> sections = new ArrayList<>();
        if (kind.isAbstract()) {
            addShared(sections, kind);
        } else {
            addOwn(sections, (Element) ActantFactory.eINSTANCE.create(kind));
        }
        return sections;
    }

    /** What elements of several classes have in common. */
    private void addShared(List<InspectorSection> sections, EClass kind) {
        if (kind == ENTITY) {
            sections.add(new SharedChoiceSection(context, Messages.definiteness, ENTITY__DEFINITENESS));
            sections.add(references(Messages.members, Slot.of(ENTITY__MEMBERS), Candidates::groups));
        } else if (kind == CONNECTION) {
            sections.add(new SharedChoiceSection(context, Messages.epistemic, CONNECTION__EPISTEMIC));
            sections.add(new SharedChoiceSection(context, Messages.confidence, CONNECTION__CONFIDENCE));
            sections.add(new RealisSection(context, CONNECTION__REALIS));
        } else if (kind == ANCHORED) {
            sections.add(new SharedChoiceSection(context, Messages.doubt, ANCHORED__DOUBT));
            sections.add(new SharedChoiceSection(context, Messages.doubtReason, ANCHORED__DOUBT_REASON));
        }
        sections.add(new NotesSection(context));
    }

    private void addOwn(List<InspectorSection> sections, Element element) {
        switch (element) {
            case Entity entity -> addEntity(sections, entity);
            case Event event -> addEvent(sections);
            case Participation participation -> addParticipation(sections);
            case TimeSpec time -> addTime(sections);
            case Claim claim -> addClaim(sections);
            case Source source -> addSource(sections);
            case Connection connection -> addConnection(sections, connection);
            case Anchored anchored -> addAnchored(sections, anchored);
            case Article article -> {
                sections.add(new ArticleSection(context));
                sections.add(new TranslationSection(context));
            }
            case Dossier dossier -> sections.add(new DossierSection(context));
            default -> {
                // only the note, which every element has
            }
        }
        sections.add(new NotesSection(context));
        addWords(sections, element);
    }

    private void addEntity(List<InspectorSection> sections, Entity entity) {
        sections.add(new EntitySection(context, !(entity instanceof TimeExpression)));
        sections.add(new IdentitySection(context));
        if (entity instanceof Place) {
            sections.add(new PlaceSection(context));
        }
        if (entity instanceof TimeExpression) {
            sections.add(new TimeSection(context, Messages.meaning, TIME_EXPRESSION__TIMEX));
        }
        sections.add(new RowsSection<>(context, Messages.names, Slot.of(ENTITY__NAMES), NameList::new));
        sections.add(codes(Messages.codes, ENTITY__CODES));
        if (entity instanceof Actor) {
            sections.add(new RowsSection<>(context, Messages.affiliations, Slot.of(ACTOR__AFFILIATIONS),
                    AffiliationList::new));
        }
        if (!(entity instanceof TimeExpression)) {
            sections.add(references(Messages.members, Slot.of(ENTITY__MEMBERS), Candidates::groups));
            sections.add(new MemberOfSection(context));
        }
        sections.add(new RolesSection(context));
        sections.add(new ConnectionsSection(context));
        if (entity instanceof Actor) {
            sections.add(new OfficesSection(context));
            sections.add(new SaidSection(context));
        }
    }

    private void addEvent(List<InspectorSection> sections) {
        sections.add(new EventSection(context));
        sections.add(new IdentitySection(context));
        sections.add(new ParticipationsSection(context));
        sections.add(new RowsSection<>(context, Messages.openRoles, Slot.of(EVENT__OPEN_ROLES), OpenRoleList::new));
        addRealis(sections, EVENT__REALIS);
        addTimes(sections, EVENT__TIMES);
        sections.add(codes(Messages.codings, EVENT__CODINGS));
        sections.add(new ClaimsSection(context, CLAIM__ABOUT));
        sections.add(new ConnectionsSection(context));
        sections.add(references(Messages.bridging, Slot.of(EVENT__BRIDGING), Candidates::events));
        sections.add(new RolesSection(context));
    }

    private void addParticipation(List<InspectorSection> sections) {
        sections.add(new PartOfSection(context));
        sections.add(new ParticipationSection(context));
        addRealis(sections, PARTICIPATION__REALIS);
    }

    private void addTime(List<InspectorSection> sections) {
        sections.add(new PartOfSection(context));
        sections.add(new TimeSection(context, "", null));
    }

    private void addRealis(List<InspectorSection> sections, EReference realis) {
        sections.add(new RealisSection(context, realis));
        sections.add(references(Messages.relativeTo, Slot.in(realis, REALIS__RELATIVE_TO), Candidates::events));
        sections.add(new RowsSection<>(context, Messages.alternatives, AlternativeList.slot(realis),
                (within, parent) -> new AlternativeList(within, parent, realis)));
    }

    private void addClaim(List<InspectorSection> sections) {
        sections.add(new ClaimSection(context));
        sections.add(speakers(Messages.chain, CLAIM__SOURCE_CHAIN));
        sections.add(new PathSection(context));
        sections.add(new ScopeSection(context));
        sections.add(new GradeSection(context));
        sections.add(references(Messages.attribution, Slot.of(CLAIM__ATTRIBUTION), Candidates::words));
        sections.add(references(Messages.cues, Slot.of(CLAIM__CUES), Candidates::words));
        sections.add(references(Messages.evidence, Slot.of(CLAIM__MENTIONS), Candidates::triggers));
        addRealis(sections, CLAIM__REALIS);
        sections.add(new TimeSection(context, Messages.window, CLAIM__WINDOW));
        sections.add(references(Messages.contradicts, Slot.of(CLAIM__CONTRADICTS), Candidates::claims));
        sections.add(new ConnectionsSection(context));
    }

    private void addSource(List<InspectorSection> sections) {
        sections.add(new SourceSection(context));
        sections.add(speakers(Messages.via, SOURCE__VIA));
        sections.add(new PathSection(context));
        sections.add(speakers(Messages.viaPossible, SOURCE__VIA_POSSIBLE));
        sections.add(new ClaimsSection(context, CLAIM__SOURCE_CHAIN));
        sections.add(new ConnectionsSection(context));
    }

    private void addConnection(List<InspectorSection> sections, Connection connection) {
        sections.add(new ConnectionSection(context, connection.eClass()));
        ConnectionEnds ends = new ConnectionEnds(context.types());
        sections.add(references(Messages.sources, Slot.of(CONNECTION__SOURCES), ends::sources));
        sections.add(references(Messages.targets, Slot.of(CONNECTION__TARGETS), ends::targets));
        addRealis(sections, CONNECTION__REALIS);
        if (connection instanceof Relation) {
            addTimes(sections, RELATION__TIMES);
        } else {
            sections.add(references(Messages.owners, Slot.of(LINK__OWNERS), Candidates::actors));
        }
        sections.add(new ClaimsSection(context, CLAIM__ABOUT));
        sections.add(new ConnectionsSection(context));
    }

    private void addAnchored(List<InspectorSection> sections, Anchored anchored) {
        switch (anchored) {
            case Mention mention -> sections.add(new MentionSection(context));
            case Qualifier qualifier -> sections.add(new QualifierSection(context));
            case Cue cue -> sections.add(new CueSection(context));
            case Anaphor anaphor -> {
                sections.add(references(Messages.takesUp, Slot.of(ANAPHOR__REFERS_TO), Candidates::mentionable));
                sections.add(new AntecedentSection(context));
            }
            default -> {
                // only the words
            }
        }
        sections.add(new AnchorSection(context));
        if (anchored instanceof Mention) {
            addRealis(sections, MENTION__REALIS);
        }
    }

    /** The words of the articles that speak of an element or show it. */
    private void addWords(List<InspectorSection> sections, Element element) {
        switch (element) {
            case Entity entity -> sections.add(new MentionsSection(context, Messages.mentions, MENTION__OF, true));
            case Event event -> {
                sections.add(new MentionsSection(context, Messages.triggers, MENTION__OF, true));
                sections.add(new MentionsSection(context, Messages.cues, CUE__OF, false));
                sections.add(new MentionsSection(context, Messages.qualifiers, QUALIFIER__OF, false));
            }
            case Connection connection -> {
                sections.add(new MentionsSection(context, Messages.evidence, MENTION__OF, false));
                sections.add(new MentionsSection(context, Messages.cues, CUE__OF, true));
            }
            case Participation participation -> sections
                    .add(new MentionsSection(context, Messages.evidence, ANCHORED__EVIDENCE_OF, true));
            case TimeSpec time -> sections
                    .add(new MentionsSection(context, Messages.evidence, ANCHORED__EVIDENCE_OF, true));
            default -> {
                // nothing points at it from a text
            }
        }
    }

    private RowsSection<Element> references(String heading, Slot slot,
            Function<Subject, ? extends List<? extends Element>> candidates) {
        return RowsSection.references(context, heading, slot, candidates);
    }

    private RowsSection<Element> speakers(String heading, EReference list) {
        return new RowsSection<>(context, heading, Slot.of(list),
                (within, parent) -> new SpeakerList(within, parent, heading, list));
    }

    private RowsSection<Coding> codes(String heading, EReference list) {
        return new RowsSection<>(context, heading, Slot.of(list),
                (within, parent) -> new CodeList(within, parent, list));
    }

    private void addTimes(List<InspectorSection> sections, EReference list) {
        sections.add(new RowsSection<>(context, Messages.times, Slot.of(list),
                (within, parent) -> new TimeList(within, parent, list)));
        sections.add(new DerivedDateSection(context));
    }
}
