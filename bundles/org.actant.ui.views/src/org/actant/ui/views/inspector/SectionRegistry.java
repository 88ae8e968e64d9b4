package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.DossierSession;
import org.actant.model.Actor;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Link;
import org.actant.model.Mention;
import org.actant.model.Place;
import org.actant.model.Relation;
import org.actant.model.Source;
import org.actant.model.TimeExpression;
import org.actant.ui.views.inspector.PartList.Column;
import static org.actant.model.ActantPackage.Literals.*;

/** Which sections show which class of elements, in which order. A new section is named here. */
public final class SectionRegistry {

    private static final int NARROW = 70;
    private static final int MIDDLE = 110;

    private final InspectorContext context;

    public SectionRegistry(InspectorContext context) {
        this.context = context;
    }

    /** New sections for an element. */
    public List<InspectorSection> sections(Element element) {
        List<InspectorSection> sections = new ArrayList<>();
        switch (element) {
            case Entity entity -> addEntity(sections, entity);
            case Event event -> addEvent(sections);
            case Claim claim -> addClaim(sections);
            case Source source -> addSource(sections);
            case Relation relation -> addConnection(sections, relation);
            case Link link -> addConnection(sections, link);
            case Anchored anchored -> addAnchored(sections, anchored);
            case Article article -> sections.add(new ArticleSection(context));
            case Dossier dossier -> sections.add(new DossierSection(context));
            default -> {
                // only the note, which every element has
            }
        }
        sections.add(new NotesSection(context));
        if (element instanceof Entity || element instanceof Event || element instanceof Relation
                || element instanceof Link) {
            sections.add(new MentionsSection(context));
        }
        return sections;
    }

    private void addEntity(List<InspectorSection> sections, Entity entity) {
        sections.add(new EntitySection(context));
        if (entity instanceof Place) {
            sections.add(new PlaceSection(context));
        }
        sections.add(new PartsSection(context, Messages.names, ENTITY__NAMES,
                List.of(new Column(NAME__TEXT, Messages.name, 0), new Column(NAME__FORM, Messages.form, MIDDLE),
                        new Column(NAME__LANGUAGE, Messages.language, NARROW))));
        sections.add(new PartsSection(context, Messages.codes, ENTITY__CODES, codeColumns()));
        if (entity instanceof Actor) {
            sections.add(new PartsSection(context, Messages.affiliations, ACTOR__AFFILIATIONS,
                    List.of(new Column(AFFILIATION__ROLE, Messages.office, 0),
                            new Column(AFFILIATION__FROM, Messages.from, NARROW),
                            new Column(AFFILIATION__TO, Messages.to, NARROW))));
        }
        if (!(entity instanceof TimeExpression)) {
            sections.add(new ReferencesSection(context, Messages.members, ENTITY__MEMBERS,
                    session -> session.dossier().getEntities()));
        }
    }

    private void addEvent(List<InspectorSection> sections) {
        sections.add(new EventSection(context));
        sections.add(new ParticipationsSection(context));
        sections.add(new RealisSection(context, EVENT__REALIS));
        sections.add(new PartsSection(context, Messages.times, EVENT__TIMES, timeColumns()));
        sections.add(new PartsSection(context, Messages.codings, EVENT__CODINGS, codeColumns()));
    }

    private void addClaim(List<InspectorSection> sections) {
        sections.add(new ClaimSection(context));
        sections.add(new ReferencesSection(context, Messages.chain, CLAIM__SOURCE_CHAIN,
                session -> session.dossier().getSources()));
        sections.add(new RealisSection(context, CLAIM__REALIS));
    }

    private void addSource(List<InspectorSection> sections) {
        sections.add(new SourceSection(context));
        sections.add(
                new ReferencesSection(context, Messages.via, SOURCE__VIA, session -> session.dossier().getSources()));
    }

    private void addConnection(List<InspectorSection> sections, Element connection) {
        sections.add(new ConnectionSection(context, connection.eClass()));
        sections.add(new ReferencesSection(context, Messages.sources, CONNECTION__SOURCES, SectionRegistry::ends));
        sections.add(new ReferencesSection(context, Messages.targets, CONNECTION__TARGETS, SectionRegistry::ends));
        sections.add(new RealisSection(context, CONNECTION__REALIS));
        if (connection instanceof Relation) {
            sections.add(new PartsSection(context, Messages.times, RELATION__TIMES, timeColumns()));
        }
    }

    private void addAnchored(List<InspectorSection> sections, Anchored anchored) {
        if (anchored instanceof Mention) {
            sections.add(new MentionSection(context));
        }
        sections.add(new AnchorSection(context));
        if (anchored instanceof Mention) {
            sections.add(new RealisSection(context, MENTION__REALIS));
        }
    }

    private static List<Element> ends(DossierSession session) {
        List<Element> ends = new ArrayList<>(session.dossier().getEntities());
        ends.addAll(session.dossier().getEvents());
        ends.addAll(session.dossier().getRelations());
        ends.addAll(session.dossier().getLinks());
        return ends;
    }

    private static List<Column> codeColumns() {
        return List.of(new Column(CODING__SCHEME, Messages.scheme, MIDDLE),
                new Column(CODING__CODE, Messages.code, 0), new Column(CODING__MODE, Messages.mode, NARROW));
    }

    private static List<Column> timeColumns() {
        return List.of(new Column(TIME_SPEC__RELATION, Messages.relation, MIDDLE),
                new Column(TIME_SPEC__VALUE, Messages.value, 0));
    }
}
