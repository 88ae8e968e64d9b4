package org.actant.ui.text.occurrences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.actant.core.commands.LinkAll;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.core.names.ElementNames;
import org.actant.core.occurrences.Occurrence;
import org.actant.core.occurrences.OccurrenceQuery;
import org.actant.core.occurrences.Occurrences;
import org.actant.core.spans.SpanIndex;
import org.actant.core.store.DocumentException;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.actant.ui.text.link.LinkContext;
import org.actant.ui.text.link.MentionForms;
import org.actant.ui.text.occurrences.OccurrenceSearch.Found;
import org.actant.ui.text.occurrences.OccurrenceSearch.Listener;

/** Words that were tied to an element once and are to be tied to it wherever else they stand. */
public final class AllLikeThis {

    /** So many places are offered at once; more cannot be looked through. */
    static final int MOST = 2000;

    /**
     * How and where is looked.
     *
     * @param wholeWords  true if parts of words do not count
     * @param matchCase   true if capitals count
     * @param endings     true if words may have other endings
     * @param aliases     true if the other names of the element count too
     * @param allArticles true for all articles of the dossier, false for the one at hand
     */
    public record Options(boolean wholeWords, boolean matchCase, boolean endings, boolean aliases,
            boolean allArticles) {

        /** What is usual: whole words in the article at hand, with their endings. */
        public static final Options USUAL = new Options(true, true, true, false, false);
    }

    /**
     * What was found in an article.
     *
     * @param article     the article
     * @param occurrences where, in order of the text
     */
    public record Group(Article article, List<Occurrence> occurrences) {
    }

    private final LinkContext context;
    private final Element target;
    private final String words;

    /**
     * @param target what the words stand for
     * @param words  the words
     */
    public AllLikeThis(LinkContext context, Element target, String words) {
        this.context = context;
        this.target = target;
        this.words = words;
    }

    /** What the words stand for. */
    public Element target() {
        return target;
    }

    /** The words. */
    public String words() {
        return words;
    }

    /**
     * Looks for the words in the background; each article that has them is loaded by {@link #group}.
     *
     * @param listener is told in the background
     */
    OccurrenceSearch search(Options options, Listener listener) {
        return new OccurrenceSearch(articles(options), context.session().texts(), sought(options), listener);
    }

    /** Names of the articles to look in, the one at hand first. */
    private List<String> articles(Options options) {
        Set<String> names = new LinkedHashSet<>();
        names.add(context.article().getName());
        if (options.allArticles()) {
            names.addAll(context.session().articleNames());
        }
        return List.copyOf(names);
    }

    /** What is looked for, on any thread. */
    public Occurrences sought(Options options) {
        List<String> phrases = new ArrayList<>();
        phrases.add(words);
        if (options.aliases()) {
            phrases.addAll(ElementNames.of(target));
        }
        return new Occurrences(
                new OccurrenceQuery(phrases, options.wholeWords(), options.matchCase(), options.endings()));
    }

    /**
     * What was found in an article, with what is tied already; the article is loaded now if it was not yet.
     *
     * @throws org.actant.core.store.DocumentException if it cannot be read, or its text is not what it was
     */
    Group group(Found found) throws IOException {
        Article article = context.session().article(found.article());
        if (article == null || !context.session().text(article).text().equals(found.text())) {
            throw new DocumentException(OccurrenceMessages.bind(OccurrenceMessages.changed, found.article()));
        }
        return group(article, found.text(), found.ranges());
    }

    /** What was found in a loaded article, with what is tied already. */
    public Group group(Article article, String text, List<TextRanges> ranges) {
        SpanIndex spans = context.session().spans(article);
        return new Group(article,
                ranges.stream().map(each -> Occurrence.of(article, text, each, spans, target)).toList());
    }

    /** True if the words can be tied to the element: they are not yet. */
    public boolean canLink(Occurrence occurrence) {
        return occurrence.linked() != target;
    }

    /** True if the words are tied to nothing yet. */
    public boolean isFree(Occurrence occurrence) {
        return occurrence.linked() == null;
    }

    /** Ties the words at these places, those left out that cannot be, in one step. */
    public void link(List<Occurrence> chosen) {
        List<LinkMention> links = chosen.stream().filter(this::canLink).map(this::link).toList();
        if (!links.isEmpty()) {
            context.session().execute(new LinkAll(target, links));
        }
    }

    private LinkMention link(Occurrence occurrence) {
        Selection selection = new Selection(occurrence.article(), occurrence.text(), occurrence.ranges());
        return new LinkMention(selection, target, MentionForms.of(selection.quote(), target));
    }
}
