package org.actant.ui.text.viewer;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.actant.core.session.DossierSession;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.core.spans.SpanIndex;
import org.actant.core.store.ArticleText;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.find.FindBar;
import org.actant.ui.text.find.Finding;
import org.actant.ui.text.focus.FocusSelectionProvider;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.focus.SpanSelection;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.gestures.GestureRunner;
import org.actant.ui.text.gestures.Gestures;
import org.actant.ui.text.gestures.Workplace;
import org.actant.ui.text.html.AnnotatedHtml;
import org.actant.ui.text.link.LinkContext;
import org.actant.ui.text.link.LinkPopup;
import org.actant.ui.text.occurrences.LinkAllDialog;
import org.actant.ui.text.spans.PassingMarks;
import org.actant.ui.text.spans.SpanColours;
import org.actant.ui.text.spans.SpanMetrics;
import org.actant.ui.text.spans.SpanPainter;
import org.actant.ui.text.spans.SpanStyles;
import org.actant.ui.text.wrap.WrappedText;
import org.actant.ui.text.wrap.WrappedViewer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * An article with its spans: the text, wrapped and read only, and the strip of what is at the caret. Needs no workbench.
 * Offsets in the widget are offsets in the text (UTF-16 code units).
 */
public final class ArticleViewer {

    private static final int MARGIN = 24;
    /** The layout would else ask the text how large it wants to be, and all of it would have to be laid out. */
    private static final Point WANTED_SIZE = new Point(800, 600);

    private final DossierSession session;
    private final Article article;
    private final boolean fits;
    private final WrappedViewer viewer;
    private final WrappedText text;
    private final SpanFocus focus;
    private final SpanPainter painter;
    private final StackStrip strip;
    private final PassingMarks marks = new PassingMarks();
    private final WidgetSurface surface;
    private final Workplace place;
    private final Gestures gestures;
    private final GestureRunner runner;
    private final ArticleReading reading;
    private final FocusSelectionProvider selection;
    private boolean fireIsDue;

    /**
     * @param parent a composite that gets a grid layout and is filled
     * @throws org.actant.core.store.DocumentException if the text is missing or not UTF-8
     */
    public ArticleViewer(Composite parent, DossierSession session, Article article, TypeCatalogue types)
            throws IOException {
        this.session = session;
        this.article = article;
        ArticleText source = session.text(article);
        String words = source.text();
        fits = article.getSha256() == null || article.getSha256().equals(source.sha256());
        Supplier<SpanIndex> index = () -> session.spans(article);
        focus = new SpanFocus(index);
        SpanStyles styles = new SpanStyles(types);
        SpanTexts texts = new SpanTexts(types, styles);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        if (!fits) {
            new TextNotice(parent, ViewerMessages.textChanged);
        }
        Composite body = twoColumns(parent, true);
        viewer = createViewer(body, words, texts);
        text = viewer.text();
        SpanColours colours = new SpanColours(text);
        OverviewRuler ruler = new OverviewRuler(body, focus, marks, texts, colours, this::mentions, words.length());
        Composite foot = twoColumns(parent, false);
        Label line = new Label(foot, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 1).applyTo(line);
        strip = new StackStrip(foot, focus, texts, colours);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, strip.height()).applyTo(strip.control());
        painter = new SpanPainter(text, index, styles, focus, marks);
        viewer.addPainter(painter);
        surface = new WidgetSurface(viewer, focus, strip::tell, this::reading);
        ruler.goOn(surface);
        TextUnits units = new TextUnits(words, article.getLanguage());
        AnnotatedHtml html = new AnnotatedHtml(words, session.spans(article), painter.kinds()::isShown, styles::of,
                texts::line);
        FindBar bar = new FindBar(parent, new Finding(words, surface, marks), text::setFocus);
        NumberColumn numbers = new NumberColumn(text, viewer.getDocument(), painter, colours, units::sentenceBegins);
        reading = new ArticleReading(text, bar, new Zoom(text, painter), numbers, html, strip::tell,
                made -> new ReadingMenu(foot, painter.kinds(), made));
        foot.moveBelow(null);
        place = new Workplace(new LinkContext(session, article, types), words, units, focus, surface);
        gestures = Gestures.at(place);
        runner = new GestureRunner(gestures, surface, this::obstacle);
        selection = new FocusSelectionProvider(this::selected, this::reveal);
        listen();
    }

    private static Composite twoColumns(Composite parent, boolean tall) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, tall).applyTo(row);
        return row;
    }

    private WrappedViewer createViewer(Composite parent, String words, SpanTexts texts) {
        WrappedViewer made = new WrappedViewer(parent, SWT.V_SCROLL | SWT.MULTI | SWT.READ_ONLY);
        made.configure(new ArticleConfiguration(new SpanHover(focus, texts)));
        WrappedText widget = made.text();
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.setLanguage(Locale.forLanguageTag(Objects.requireNonNullElse(article.getLanguage(), "")));
        widget.setFont(resources.create(Zoom.usualFont()), SpanMetrics.lineSpacing());
        widget.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        made.setDocument(new Document(words));
        made.setEditable(false);
        GridDataFactory.fillDefaults().grab(true, true).hint(WANTED_SIZE).applyTo(made.getControl());
        return made;
    }

    /** Why the article cannot be annotated; null if it can. */
    private @Nullable String obstacle() {
        if (article.eContainer() != session.dossier()) {
            return ViewerMessages.articleDeleted;
        }
        return fits ? null : ViewerMessages.textChangedShort;
    }

    private void listen() {
        text.addCaretListener(event -> caretMoved(event.caretOffset));
        text.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> textSelected()));
        focus.addListener(() -> {
            painter.repaint();
            fireSoon();
        });
        SessionListener changes = this::sessionChanged;
        session.addListener(changes);
        text.addDisposeListener(event -> session.removeListener(changes));
    }

    /** The widget tells of the caret before it changes the selection. */
    private void caretMoved(int caret) {
        if (text.isWrapping()) {
            return;
        }
        Point range = text.getSelection();
        boolean atAnEnd = caret == range.x || caret == range.y;
        focus.moveTo(atAnEnd ? range.x : caret, atAnEnd ? range.y : caret);
    }

    private void textSelected() {
        Point range = text.getSelection();
        focus.moveTo(range.x, range.y);
    }

    /** Several moves of one gesture are told once. */
    private void fireSoon() {
        if (!fireIsDue && !selection.isMuted()) {
            fireIsDue = true;
            text.getDisplay().asyncExec(() -> {
                fireIsDue = false;
                if (!text.isDisposed()) {
                    selection.fire();
                }
            });
        }
    }

    private void sessionChanged(SessionChange change) {
        if (change.kind() == SessionChange.Kind.SAVED || change.kind() == SessionChange.Kind.LOADED) {
            return;
        }
        new TouchedSpans(session.spans(article), article).refresh(change, painter);
        focus.prune();
        strip.control().redraw();
    }

    private SpanSelection selected() {
        Point range = text.getSelection();
        Element element = focus.element();
        return new SpanSelection(range.x, text.getSelectionText(), lineOfText(range.x), lineOfText(range.y),
                element == null ? article : element, focus.anchor());
    }

    /** Lines of the text are paragraphs, lines of the widget are what fits its width. */
    private int lineOfText(int offset) {
        try {
            return viewer.getDocument().getLineOfOffset(offset);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Marks all mentions of an element and brings the nearest into sight; marks a span and brings it into sight. */
    private void reveal(Element element) {
        if (element == focus.element() || element == focus.anchor()) {
            return;
        }
        Anchored target = element instanceof Anchored anchored && place.stands(anchored)
                ? anchored
                : nearest(mentions(element));
        if (target != null) {
            int begin = target.getRanges().begin();
            surface.select(begin, begin);
            focus.choose(target, focus.stackAt(begin, begin));
        } else {
            focus.show(place.concerns(element) && !(element instanceof Anchored) ? element : null);
        }
    }

    private @Nullable Anchored nearest(List<Mention> mentions) {
        int caret = text.getCaretOffset();
        return mentions.stream()
                .min(Comparator.comparingInt(mention -> Math.abs(mention.getRanges().begin() - caret))).orElse(null);
    }

    private List<Mention> mentions(Element element) {
        return gestures.moves().mentions(element);
    }

    /** The text widget. */
    public WrappedText text() {
        return text;
    }

    /** What is current. */
    public SpanFocus focus() {
        return focus;
    }

    /** What can be done. */
    public Gestures gestures() {
        return gestures;
    }

    /** Does what can be done, and says so where it fails. */
    public GestureRunner runner() {
        return runner;
    }

    /** How the text is read. */
    public ArticleReading reading() {
        return reading;
    }

    /** What is marked for a while. */
    public PassingMarks marks() {
        return marks;
    }

    /** What draws the spans. */
    public SpanPainter painter() {
        return painter;
    }

    /** What is selected, for the workbench. */
    public FocusSelectionProvider selection() {
        return selection;
    }

    /** The pop-up that is open, or null. */
    public @Nullable LinkPopup popup() {
        return surface.popup();
    }

    /** The preview of all like some words that is open, or null. */
    public @Nullable LinkAllDialog linkAllDialog() {
        return surface.dialog();
    }
}
