package org.actant.ui.text.outline;

import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** A filter and a tree over the text: typing filters, the arrow keys choose, Enter goes there, Esc stays. */
@NonNullByDefault({})
public final class OutlinePopup extends PopupDialog {

    private static final Point SIZE = new Point(520, 420);
    private static final int MARGIN = 6;
    private static final int LEVELS_OF_MATCHES = 2;

    private final Control owner;
    private final ArticleOutline outline;
    private Text filter;
    private TreeViewer viewer;

    /** @param owner the text; lends its colours */
    public OutlinePopup(Control owner, ArticleOutline outline) {
        super(owner.getShell(), SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, OutlineMessages.title,
                OutlineMessages.hint);
        this.owner = owner;
        this.outline = outline;
    }

    /** The filter. */
    public Text filter() {
        return filter;
    }

    /** The tree. */
    public Tree tree() {
        return viewer.getTree();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.SINGLE);
        filter.setMessage(OutlineMessages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TreeViewer(new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Nodes());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabels()));
        viewer.setInput(outline);
        chooseFirst();
        filter.addListener(SWT.Modify, event -> refilter());
        filter.addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.Traverse, this::traverse);
        viewer.addDoubleClickListener(event -> commit());
        viewer.getTree().addListener(SWT.DefaultSelection, event -> commit());
        return area;
    }

    @Override
    protected Color getBackground() {
        return owner.getBackground();
    }

    @Override
    protected Color getForeground() {
        return owner.getForeground();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    /** In the middle of the text, towards its top. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle text = owner.getDisplay().map(owner.getParent(), null, owner.getBounds());
        return new Point(text.x + (text.width - size.x) / 2, text.y + Math.max(0, (text.height - size.y) / 3));
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    private void refilter() {
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        if (!filter.getText().isBlank()) {
            viewer.expandToLevel(LEVELS_OF_MATCHES);
        }
        chooseFirst();
        viewer.getTree().setRedraw(true);
    }

    private void chooseFirst() {
        outline.matching(filter.getText()).stream().findFirst()
                .ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            event.doit = false;
            viewer.getTree().setFocus();
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            commit();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    /** Goes to what is chosen and closes; stays open if it stands nowhere in the text. */
    public void commit() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            Anchored place = node.place();
            if (place != null) {
                close();
                outline.go().accept(place);
            }
        }
    }

    private final class Nodes implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return outline.matching(filter.getText()).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((OutlineNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((OutlineNode) element).children().isEmpty();
        }
    }

    private static final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            OutlineNode node = (OutlineNode) element;
            String kind = node.element() instanceof Claim ? OutlineMessages.claim + ": " : "";
            StyledString label = new StyledString(kind + node.label());
            return node.detail().isEmpty() ? label : label.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
        }
    }
}
