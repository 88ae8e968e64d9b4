package org.actant.ui.text.occurrences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.actant.core.commands.LinkAll;
import org.actant.core.commands.LinkMention;
import org.actant.core.commands.Selection;
import org.actant.core.names.ElementNames;
import org.actant.core.occurrences.Occurrence;
import org.actant.core.occurrences.OccurrenceQuery;
import org.actant.core.occurrences.Occurrences;
import org.actant.core.session.DossierSession;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.TextRanges;
import org.actant.ui.text.link.LinkContext;
import org.actant.ui.text.link.MentionForms;

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
     * @param allArticles true for all articles that are loaded, false for the one at hand
     */
    public record Options(boolean wholeWords, boolean matchCase, boolean endings, boolean aliases,
            boolean allArticles) {

        /** What is usual: whole words in the article at hand, with their endings. */
        public static final Options USUAL = new Options(true, true, true, false, false);
    }

    /**
     * An article with its text, safe for another thread to read.
     *
     * @param article the article; belongs to the thread of the session
     * @param text    its text
     */
    public record Body(Article article, String text) {
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

    /** The articles to look in, the one at hand first; to be asked on the thread of the session. */
    public List<Body> bodies(Options options) throws IOException {
        DossierSession session = context.session();
        List<Body> bodies = new ArrayList<>();
        bodies.add(new Body(context.article(), session.text(context.article()).text()));
        if (options.allArticles()) {
            for (Article article : session.loadedArticles()) {
                if (article != context.article()) {
                    bodies.add(new Body(article, session.text(article).text()));
                }
            }
        }
        return bodies;
    }

    /** What is looked for, on any thread. */
    public Occurrences search(Options options) {
        List<String> phrases = new ArrayList<>();
        phrases.add(words);
        if (options.aliases()) {
            phrases.addAll(ElementNames.of(target));
        }
        return new Occurrences(
                new OccurrenceQuery(phrases, options.wholeWords(), options.matchCase(), options.endings()));
    }

    /** What was found in an article, with what is tied already; on the thread of the session. */
    public Group group(Body body, List<TextRanges> found) {
        Article article = body.article();
        return new Group(article, found.stream().map(ranges -> Occurrence.of(article, body.text(), ranges,
                context.session().spans(article), target)).toList());
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
