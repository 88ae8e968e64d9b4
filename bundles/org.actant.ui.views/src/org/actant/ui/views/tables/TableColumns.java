package org.actant.ui.views.tables;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.actant.core.grading.EffectiveGrade;
import org.actant.core.identity.Identities;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.store.Unresolved;
import org.actant.core.times.DerivedTimes;
import org.actant.core.times.TimeTexts;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Name;
import org.actant.model.Participation;
import org.actant.model.Source;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** The columns of the tables of a dossier. Values are those of the model when they are asked for. */
public final class TableColumns {

    private static final int NAME_WIDTH = 220;
    private static final int LIST_WIDTH = 200;
    private static final int SHORT_WIDTH = 90;
    private static final String NEARER = " \u2190 ";

    private final DossierSession session;
    private final TypeCatalogue types;
    private final Identities identities;
    private final ColumnMaker make;
    private final TimeTexts times = new TimeTexts(Labels::of);

    public TableColumns(DossierSession session, TypeCatalogue types) {
        this.session = session;
        this.types = types;
        identities = new Identities(session.references());
        make = new ColumnMaker(types);
    }

    /** The columns of a table, in the order in which they are shown at first. */
    public List<TableColumn> of(TableKind kind) {
        return switch (kind) {
            case ACTORS -> actors();
            case EVENTS -> events();
            case CLAIMS -> claims();
            case LINKS -> links();
            case SOURCES -> sources();
        };
    }

    private List<TableColumn> actors() {
        return List.of(make.name("name", Messages.name, Literals.ENTITY__NAME), make.type(Literals.ENTITY__TYPE),
                TableColumn.shown("names", Messages.names, LIST_WIDTH, element -> names((Entity) element)),
                make.value("definiteness", Messages.definiteness, Literals.ENTITY__DEFINITENESS),
                TableColumn.shown("members", Messages.members, LIST_WIDTH,
                        element -> ColumnMaker.names(Unresolved.list(((Entity) element).getMembers()), ", ")),
                mentions(), count("events", Messages.events, Literals.PARTICIPATION__FILLER), make.note());
    }

    private List<TableColumn> events() {
        return List.of(make.name("label", Messages.label, Literals.EVENT__LABEL), make.type(Literals.EVENT__TYPE),
                date(), TableColumn.shown("place", Messages.place, SHORT_WIDTH, this::places),
                TableColumn.shown("who", Messages.participants, LIST_WIDTH, this::fillers),
                actuality(), polarity(), make.axis("volition", Messages.volition, Literals.REALIS__VOLITION),
                make.axis("phase", Messages.phase, Literals.REALIS__PHASE),
                make.axis("degree", Messages.degree, Literals.REALIS__DEGREE),
                count("claims", Messages.claims, Literals.CLAIM__ABOUT), mentions(), make.note());
    }

    private List<TableColumn> claims() {
        return List.of(
                TableColumn.shown("about", Messages.about, NAME_WIDTH, element -> about((Claim) element, types)),
                TableColumn.shown("chain", Messages.chain, LIST_WIDTH,
                        element -> ColumnMaker.names(Unresolved.list(((Claim) element).getSourceChain()), NEARER)),
                actuality(), polarity(),
                TableColumn.shown("grade", Messages.grade, SHORT_WIDTH,
                        element -> ColumnMaker.blankAsNull(EffectiveGrade.of((Claim) element).text())),
                make.credibility(), make.value("confidence", Messages.confidence, Literals.CLAIM__CONFIDENCE),
                make.value("likelihood", Messages.likelihood, Literals.CLAIM__LIKELIHOOD),
                make.value("kind", Messages.kind, Literals.CLAIM__KIND),
                make.value("epistemic", Messages.epistemic, Literals.CLAIM__EPISTEMIC),
                TableColumn.shown("article", Messages.article, LIST_WIDTH,
                        element -> element.eContainer() instanceof Article article ? Labels.of(article) : null),
                make.note());
    }

    private List<TableColumn> links() {
        return List.of(
                TableColumn.shown("from", Messages.from, NAME_WIDTH,
                        element -> ColumnMaker.names(Unresolved.list(((Connection) element).getSources()), " + ")),
                make.type(Literals.CONNECTION__TYPE),
                TableColumn.shown("to", Messages.to, NAME_WIDTH,
                        element -> ColumnMaker.names(Unresolved.list(((Connection) element).getTargets()), " + ")),
                make.text("quantity", Messages.quantity, SHORT_WIDTH, Literals.LINK__QUANTITY), actuality(), polarity(),
                make.value("epistemic", Messages.epistemic, Literals.CONNECTION__EPISTEMIC),
                make.value("confidence", Messages.confidence, Literals.CONNECTION__CONFIDENCE), make.note());
    }

    private List<TableColumn> sources() {
        return List.of(make.name("name", Messages.name, Literals.SOURCE__NAME),
                make.value("kind", Messages.kind, Literals.SOURCE__KIND),
                make.value("reliability", Messages.reliability, Literals.SOURCE__RELIABILITY),
                TableColumn.shown("via", Messages.via, LIST_WIDTH,
                        element -> ColumnMaker.names(Unresolved.list(((Source) element).getVia()), ", ")),
                TableColumn.shown("actor", Messages.actor, LIST_WIDTH, element -> actor((Source) element)),
                count("claims", Messages.claims, Literals.CLAIM__SOURCE_CHAIN), make.note());
    }

    private TableColumn actuality() {
        return make.axis("actuality", Messages.actuality, Literals.REALIS__ACTUALITY);
    }

    private TableColumn polarity() {
        return make.axis("polarity", Messages.polarity, Literals.REALIS__POLARITY);
    }

    private TableColumn mentions() {
        return count("mentions", Messages.mentions, Literals.MENTION__OF);
    }

    /** How many refer to an element, or to what it stands for, in this way. */
    private TableColumn count(String key, String title, EReference feature) {
        return ColumnMaker.count(key, title, element -> {
            int count = 0;
            for (Element part : identities.whole(element)) {
                count += session.references().to(part, feature, EObject.class).size();
            }
            return count;
        });
    }

    /** When an event lies, as far as it follows from what is stated. */
    private TableColumn date() {
        return new TableColumn("date", Messages.date, ColumnMaker.TYPE_WIDTH,
                element -> ColumnMaker.blankAsNull(
                        times.dates(DerivedTimes.of(session, types.index()).of(element))),
                String::valueOf, null, true);
    }

    private @Nullable String names(Entity entity) {
        String names = String.join(", ", identities.whole(entity).stream().flatMap(part -> further(entity, part))
                .filter(Objects::nonNull).distinct().toList());
        return ColumnMaker.blankAsNull(names);
    }

    /** The further names of an entity, and all those of one that it stands for. */
    private static Stream<@Nullable String> further(Entity entity, Element part) {
        Stream<@Nullable String> names = ((Entity) part).getNames().stream().map(Name::getText);
        return part == entity ? names : Stream.concat(Stream.of(((Entity) part).getName()), names);
    }

    /** Where an event and what it stands for take place. */
    private @Nullable String places(Element event) {
        return standing(identities.whole(event).stream().map(part -> ((Event) part).getPlace()));
    }

    private static @Nullable String about(Claim claim, TypeCatalogue types) {
        Element about = claim.getAbout();
        return about == null ? null : types.label(about);
    }

    /** Who and what takes part in an event and in what it stands for. */
    private @Nullable String fillers(Element event) {
        return standing(identities.whole(event).stream().flatMap(part -> ((Event) part).getParticipations().stream())
                .map(Participation::getFiller));
    }

    /** The names of those who stand for some elements, each once. */
    private static @Nullable String standing(Stream<? extends @Nullable Element> elements) {
        List<Element> standing = elements.filter(Objects::nonNull)
                .map(element -> element.eIsProxy() ? element : Identities.standingFor(element)).distinct().toList();
        return ColumnMaker.names(standing, ", ");
    }

    private static @Nullable String actor(Source source) {
        Entity actor = source.getActor();
        return actor == null ? null : Labels.of(Identities.standingFor(actor));
    }
}
