package org.actant.ui.views.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.identity.Fold;
import org.actant.core.identity.PossiblySame;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Confidence;
import org.actant.model.Element;
import org.actant.ui.elements.ElementImages;
import org.actant.ui.elements.Labelled;
import org.actant.ui.elements.TypeCatalogue;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks which of some entities or events stands for all, and whether they are the same or only may be. */
public final class SameDialog extends TitleAreaDialog {

    private static final int ROWS = 5;
    private static final int TEXT_WIDTH = 240;
    /** What is counted: mentions, roles, claims, connections. */
    private static final List<List<EReference>> COUNTED = List.of(List.of(Literals.MENTION__OF),
            List.of(Literals.PARTICIPATION__FILLER), List.of(Literals.CLAIM__ABOUT),
            List.of(Literals.CONNECTION__SOURCES, Literals.CONNECTION__TARGETS));

    private final DossierSession session;
    private final List<Element> elements;
    private final TypeCatalogue types;
    private final List<Labelled<Enumerator>> confidences;
    private Element main;
    private boolean merging = true;
    private Enumerator confidence = Confidence.MODERATE;
    private @Nullable Combo confidenceField;
    private @Nullable Label preview;

    /** @param elements two or more entities, or two or more events */
    public SameDialog(Shell parent, DossierSession session, List<Element> elements, TypeCatalogue types) {
        super(parent);
        this.session = session;
        this.elements = List.copyOf(elements);
        this.types = types;
        confidences = types.values(Literals.CONFIDENCE).stream().filter(choice -> !choice.label().isEmpty()).toList();
        main = elements.get(0);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was decided, as a command; null if the dialog was cancelled. */
    public @Nullable ModelCommand decide() {
        return open() == OK ? command() : null;
    }

    /** What the fields say, as a command. */
    public ModelCommand command() {
        List<Element> others = elements.stream().filter(element -> element != main).toList();
        return merging
                ? new Fold(others, main)
                : new PossiblySame(session.dossier(), main, others, (Confidence) confidence);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.same);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.sameTitle);
        setMessage(Messages.sameHint);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
        createTable(area);
        choice(area, Messages.sameMerge, true);
        choice(area, Messages.samePossibly, false);
        createConfidence(area);
        createPreview(area);
        return area;
    }

    private void createTable(Composite area) {
        Table table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column(table, Messages.name, SWT.LEFT);
        column(table, Messages.type, SWT.LEFT);
        column(table, Messages.mentions, SWT.RIGHT);
        column(table, Messages.roles, SWT.RIGHT);
        column(table, Messages.claims, SWT.RIGHT);
        column(table, Messages.links, SWT.RIGHT);
        ElementImages images = new ElementImages(table, types);
        for (Element element : elements) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(Stream.concat(Stream.of(Labels.of(element), types.typeLabel(element)),
                    COUNTED.stream().map(kind -> Integer.toString(count(element, kind)))).toArray(String[]::new));
            item.setImage(images.of(element));
        }
        Arrays.stream(table.getColumns()).forEach(TableColumn::pack);
        table.select(0);
        table.addListener(SWT.Selection, event -> {
            main = elements.get(table.getSelectionIndex());
            update();
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getItemHeight() * ROWS)
                .applyTo(table);
    }

    private static void column(Table table, String title, int style) {
        new TableColumn(table, style).setText(title);
    }

    /** How often elements refer to one in one of the ways. */
    private int count(Element element, List<EReference> ways) {
        return ways.stream().mapToInt(way -> session.references().to(element, way, Element.class).size()).sum();
    }

    private void choice(Composite area, String text, boolean merges) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text);
        button.setSelection(merges == merging);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                merging = merges;
                update();
            }
        });
    }

    private void createConfidence(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().indent(24, 0).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.confidence);
        Combo field = new Combo(row, SWT.READ_ONLY);
        confidences.forEach(choice -> field.add(choice.label()));
        field.select(confidences.stream().map(Labelled::value).toList().indexOf(confidence));
        field.addListener(SWT.Selection, event -> confidence = confidences.get(field.getSelectionIndex()).value());
        confidenceField = field;
    }

    /** Says what will be true then. */
    private void createPreview(Composite area) {
        Label says = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(says);
        preview = says;
        update();
    }

    private void update() {
        Combo field = confidenceField;
        Label says = preview;
        if (field != null && says != null) {
            field.setEnabled(!merging);
            says.setText(preview());
            says.requestLayout();
        }
    }

    /** What will be true when the dialog is confirmed. */
    public String preview() {
        if (!merging) {
            return Messages.bind(Messages.possiblyPreview, Labels.of(main));
        }
        List<Object> told = new ArrayList<>(List.of(Labels.of(main)));
        COUNTED.forEach(ways -> told.add(elements.stream().mapToInt(element -> count(element, ways)).sum()));
        return Messages.bind(Messages.mergePreview, told.toArray());
    }
}
