package org.actant.ui.views.navigator;

import java.text.NumberFormat;
import java.util.function.Function;
import java.util.Optional;
import org.actant.core.identity.Identities;
import org.actant.core.session.CrossReferences;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.OpenDossiers;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Article;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.ChipShape;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.navigator.SortedRows.Chunk;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** What the rows of the navigator say: chip, name, and in grey how often it is mentioned or how many there are. */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {

    private final NavigatorModel model;
    private final ElementImages images;
    private final Function<? super @Nullable Element, TypeCatalogue> types;
    private final OpenDossiers dossiers;
    private final NumberFormat numbers = NumberFormat.getIntegerInstance();

    NavigatorLabels(NavigatorModel model, ElementImages images,
            Function<? super @Nullable Element, TypeCatalogue> types, OpenDossiers dossiers) {
        this.model = model;
        this.images = images;
        this.types = types;
        this.dossiers = dossiers;
    }

    @Override
    public StyledString getStyledText(Object row) {
        return switch (row) {
            case DossierSession session -> with(Labels.of(session.dossier()), model.coverage(session).remark());
            case CategoryNode node -> with(node.category().label(), count(node));
            case Chunk chunk -> with(first(chunk) + " \u2026 " + last(chunk), numbers.format(chunk.rows().size()));
            case ArticleEntry entry -> new StyledString(nodeOf(entry));
            case Connection connection -> new StyledString(label(connection));
            case Element element -> with(types.apply(element).label(element), mentions(element));
            default -> new StyledString(String.valueOf(row));
        };
    }

    @Override
    public String getText(Object row) {
        return getStyledText(row).getString();
    }

    /** The text of a row without what is said in grey; titles and names are not shortened. */
    String whole(Object row) {
        String text = switch (row) {
            case ArticleEntry entry -> article(entry).map(Article::getTitle).orElse(entry.name());
            case Entity entity -> entity.getName();
            case Event event -> event.getLabel();
            default -> null;
        };
        return text == null || text.isBlank() ? getText(row) : text;
    }

    @Override
    public Image getImage(Object row) {
        return switch (row) {
            case CategoryNode node -> images.chip(node.category().shape(), null);
            case ArticleEntry entry -> images.chip(ChipShape.PAGE, null);
            case Chunk chunk -> images.chip(chunk.node().category().shape(), null);
            case Element element -> images.of(element);
            default -> images.of(null);
        };
    }

    private static StyledString with(String name, String remark) {
        StyledString text = new StyledString(name);
        if (!remark.isEmpty()) {
            text.append("  " + remark, StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    private String count(CategoryNode node) {
        String count = node.shown() == node.total()
                ? numbers.format(node.total())
                : Messages.bind(Messages.countFiltered, numbers.format(node.shown()), numbers.format(node.total()));
        return node.category() == Category.CLAIMS
                ? (count + " " + model.coverage(node.session()).remark()).strip()
                : count;
    }

    private String mentions(Element element) {
        DossierSession session = ElementSelection.session(element, dossiers);
        if (session == null) {
            return "";
        }
        int count = mentionCount(session.references(), element);
        // more may be found in articles that were not opened
        String more = model.coverage(session).isComplete() ? "" : "+";
        return count == 0 ? "" : numbers.format(count) + more;
    }

    /** Whoever stands for others is mentioned wherever they are. */
    private static int mentionCount(CrossReferences references, Element element) {
        return new Identities(references).whole(element).stream()
                .mapToInt(part -> references.to(part, Literals.MENTION__OF, Mention.class).size()).sum();
    }

    private String label(Connection connection) {
        String left = String.join(" + ", connection.getSources().stream().map(Labels::of).toList());
        String right = String.join(" + ", connection.getTargets().stream().map(Labels::of).toList());
        return left + " \u2014 " + types.apply(connection).typeLabel(connection) + " \u2192 " + right;
    }

    private static String nodeOf(ArticleEntry entry) {
        return article(entry).map(Labels::of).orElse(entry.name());
    }

    /** The article of an entry, if it is loaded. */
    private static Optional<Article> article(ArticleEntry entry) {
        return entry.session().loadedArticles().stream()
                .filter(article -> entry.name().equals(article.getName())).findFirst();
    }

    private static String first(Chunk chunk) {
        return Labels.shortened(chunk.node().name(chunk.rows().get(0)), null);
    }

    private static String last(Chunk chunk) {
        return Labels.shortened(chunk.node().name(chunk.rows().get(chunk.rows().size() - 1)), null);
    }
}
