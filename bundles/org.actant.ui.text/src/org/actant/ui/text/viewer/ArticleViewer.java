package org.actant.ui.text.viewer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.actant.core.commands.MoveSpan;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.core.session.SessionListener;
import org.actant.core.spans.SpanIndex;
import org.actant.core.store.ArticleText;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Article;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Mention;
import org.actant.model.TextRanges;
import org.actant.ui.text.arcs.ArcPainter;
import org.actant.ui.text.arcs.Ties;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.find.FindBar;
import org.actant.ui.text.find.Finding;
import org.actant.ui.text.focus.FocusSelectionProvider;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.focus.TextUnits;
import org.actant.ui.text.gestures.GestureRunner;
import org.actant.ui.text.gestures.Gestures;
import org.actant.ui.text.gestures.Surroundings;
import org.actant.ui.text.gestures.Workplace;
import org.actant.ui.text.handles.EndHandles;
import org.actant.ui.text.handles.HandleDrawing;
import org.actant.ui.text.html.AnnotatedHtml;
import org.actant.ui.text.link.LinkContext;
import org.actant.ui.text.link.LinkPopup;
import org.actant.ui.text.occurrences.LinkAllDialog;
import org.actant.ui.text.outline.OutlinePopup;
import org.actant.ui.text.print.Printout;
import org.actant.ui.text.spans.PassingMarks;
import org.actant.ui.text.spans.ShownSpans;
import org.actant.ui.text.spans.SpanColours;
import org.actant.ui.text.spans.SpanMetrics;
import org.actant.ui.text.spans.SpanPainter;
import org.actant.ui.text.spans.SpanStyles;
import org.actant.ui.text.wrap.WrappedText;
import org.actant.ui.text.wrap.WrappedViewer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.Document;
import org.eclipse.swt.SWT;
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
    private final WrappedViewer viewer;
    private final WrappedText text;
    private final SpanFocus focus;
    private final SpanStyles styles;
    private final SpanPainter painter;
    private final StackStrip strip;
    private final PassingMarks marks = new PassingMarks();
    private final WidgetSurface surface;
    private final Workplace place;
    private final Gestures gestures;
    private final GestureRunner runner;
    private final ArticleReading reading;
    private final SpokenSpans spoken;
    private final ArcPainter arcs;
    private final ArticleSelection selected;

    /**
     * @param parent a composite that gets a grid layout and is filled
     * @throws org.actant.core.store.DocumentException if the text is missing or not UTF-8
     */
    public ArticleViewer(Composite parent, DossierSession session, Article article, TypeCatalogue types)
            throws IOException {
        this(parent, session, article, types, new DialogSettings("forgotten"));
    }

    /**
     * @param parent   a composite that gets a grid layout and is filled
     * @param settings keep how it is read for the next text
     * @throws org.actant.core.store.DocumentException if the text is missing or not UTF-8
     */
    public ArticleViewer(Composite parent, DossierSession session, Article article, TypeCatalogue types,
            IDialogSettings settings) throws IOException {
        this.session = session;
        this.article = article;
        ArticleText source = session.text(article);
        String words = source.text();
        Obstacle obstacle = new Obstacle(session, article, source);
        Supplier<SpanIndex> index = () -> session.spans(article);
        ReadingMemory memory = new ReadingMemory(settings);
        ShownSpans shown = new ShownSpans();
        memory.follow(shown);
        focus = new SpanFocus(index, shown::isShown);
        shown.addListener(focus::refresh);
        styles = new SpanStyles(types);
        SpanTexts texts = new SpanTexts(types, styles, this::claims);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        if (!obstacle.fits()) {
            new TextNotice(parent, ViewerMessages.textChanged);
        }
        Composite body = twoColumns(parent, true);
        viewer = createViewer(body, words, texts, memory.larger());
        text = viewer.text();
        SpanColours colours = new SpanColours(text);
        OverviewRuler ruler = new OverviewRuler(body, focus, marks, texts, colours, this::mentions, words.length());
        Composite foot = twoColumns(parent, false);
        strip = createStrip(foot, texts, colours);
        painter = new SpanPainter(text, index, styles, shown, focus, marks);
        viewer.addPainter(painter);
        surface = new WidgetSurface(viewer, focus, strip::tell, this::reading);
        ruler.goOn(surface);
        TextUnits units = new TextUnits(words, article.getLanguage());
        AnnotatedHtml html = new AnnotatedHtml(words, session.spans(article), shown::isShown, styles::of,
                texts::line);
        FindBar bar = new FindBar(parent, new Finding(words, surface, marks), text::setFocus);
        NumberColumn numbers = new NumberColumn(text, viewer.getDocument(), painter, colours, units::sentenceBegins);
        reading = new ArticleReading(text, bar, new Zoom(text, painter, memory.larger()), numbers, html, strip::tell,
                memory,
                made -> new ReadingMenu(foot, new ShownMenu(shown, focus, types), made));
        spoken = new SpokenSpans(focus, texts);
        spoken.install(text);
        new ClickSelection(text, viewer.getDocument(), units, surface, focus).install();
        foot.moveBelow(null);
        place = new Workplace(new LinkContext(session, article, types), words, units, focus, surface);
        gestures = Gestures.at(place);
        runner = new GestureRunner(gestures, surface, obstacle);
        selected = new ArticleSelection(text, viewer.getDocument(), article, place, gestures.moves()::mentions);
        arcs = new ArcPainter(text, painter, focus, new Ties(types, this::mentions), styles, colours);
        new EndHandles(text, painter, focus, units, new HandleDrawing(styles, colours), () -> obstacle.get() == null,
                this::move).install();
        listen();
    }

    private static Composite twoColumns(Composite parent, boolean tall) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, tall).applyTo(row);
        return row;
    }

    private StackStrip createStrip(Composite foot, SpanTexts texts, SpanColours colours) {
        Label line = new Label(foot, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 1).applyTo(line);
        StackStrip made = new StackStrip(foot, focus, texts, colours);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, made.height()).applyTo(made.control());
        return made;
    }

    private WrappedViewer createViewer(Composite parent, String words, SpanTexts texts, int larger) {
        WrappedViewer made = new WrappedViewer(parent, SWT.V_SCROLL | SWT.MULTI | SWT.READ_ONLY);
        made.configure(new ArticleConfiguration(new SpanHover(focus, texts)));
        WrappedText widget = made.text();
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.setLanguage(language());
        widget.setFont(resources.create(Zoom.font(larger)), SpanMetrics.lineSpacing());
        widget.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        made.setDocument(new Document(words));
        made.setEditable(false);
        GridDataFactory.fillDefaults().grab(true, true).hint(WANTED_SIZE).applyTo(made.getControl());
        return made;
    }

    private Locale language() {
        return Locale.forLanguageTag(Objects.requireNonNullElse(article.getLanguage(), ""));
    }

    private void listen() {
        new CaretFollower(text, focus).install();
        focus.addListener(() -> {
            painter.repaint();
            selected.tellSoon();
        });
        SessionListener changes = this::sessionChanged;
        session.addListener(changes);
        text.addDisposeListener(event -> session.removeListener(changes));
    }

    private void sessionChanged(SessionChange change) {
        if (change.kind() == SessionChange.Kind.SAVED || change.kind() == SessionChange.Kind.LOADED) {
            return;
        }
        new TouchedSpans(article).refresh(change, painter);
        focus.prune();
        arcs.refresh();
        strip.control().redraw();
    }

    private void move(Anchored anchored, TextRanges words) {
        session.execute(new MoveSpan(anchored, place.text(), words));
        focus.choose(anchored, focus.stack());
    }

    private List<Claim> claims(Element element) {
        return session.references().to(element, Literals.CLAIM__ABOUT, Claim.class);
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

    /** What draws the arcs of what is selected. */
    public ArcPainter arcs() {
        return arcs;
    }

    /** What screen readers are told. */
    public SpokenSpans spoken() {
        return spoken;
    }

    /** What is marked for a while. */
    public PassingMarks marks() {
        return marks;
    }

    /** The article for a printer, with the spans that are shown. */
    public Printout printout() {
        return new Printout(Labels.of(article), place.text(), language(), session.spans(article), painter::draws,
                styles, text.getFont().getFontData()[0].getName());
    }

    /** What draws the spans. */
    public SpanPainter painter() {
        return painter;
    }

    /** What is selected, for the workbench. */
    public FocusSelectionProvider selection() {
        return selected.provider();
    }

    /** The pop-up that is open, or null. */
    public @Nullable LinkPopup popup() {
        return surface.popup();
    }

    /** The preview of all like some words that is open, or null. */
    public @Nullable LinkAllDialog linkAllDialog() {
        return surface.dialog();
    }

    /** The outline that is open, or null. */
    public @Nullable OutlinePopup outline() {
        return surface.outline();
    }

    /** The viewer is shown in a workbench, of which gestures make use. */
    public void surroundedBy(Surroundings around) {
        surface.surroundedBy(around);
    }
}
