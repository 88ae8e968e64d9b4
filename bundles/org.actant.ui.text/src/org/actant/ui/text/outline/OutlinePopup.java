package org.actant.ui.text.outline;

import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.ui.text.popup.FilterPopup;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;

/** A filter and a tree over the text: typing filters, the arrow keys choose, Enter goes there, Esc stays. */
@NonNullByDefault({})
public final class OutlinePopup extends FilterPopup {

    private static final Point SIZE = new Point(520, 420);
    private static final int LEVELS_OF_MATCHES = 2;

    private final Control owner;
    private final ArticleOutline outline;
    private TreeViewer viewer;

    /** @param owner the text; lends its colours */
    public OutlinePopup(Control owner, ArticleOutline outline) {
        super(owner, SWT.RESIZE | SWT.ON_TOP, SIZE, OutlineMessages.title, OutlineMessages.hint,
                OutlineMessages.filter);
        this.owner = owner;
        this.outline = outline;
    }

    /** The tree. */
    public Tree tree() {
        return viewer.getTree();
    }

    @Override
    protected void createList(Composite parent) {
        viewer = new TreeViewer(new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Nodes());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabels()));
        viewer.setInput(outline);
        chooseFirst();
        viewer.addDoubleClickListener(event -> commit());
        viewer.getTree().addListener(SWT.DefaultSelection, event -> commit());
    }

    /** In the middle of the text, towards its top. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle text = owner.getDisplay().map(owner.getParent(), null, owner.getBounds());
        return new Point(text.x + (text.width - size.x) / 2, text.y + Math.max(0, (text.height - size.y) / 3));
    }

    @Override
    protected void filtered() {
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        if (!filter().getText().isBlank()) {
            viewer.expandToLevel(LEVELS_OF_MATCHES);
        }
        chooseFirst();
        viewer.getTree().setRedraw(true);
    }

    private void chooseFirst() {
        outline.matching(filter().getText()).stream().findFirst()
                .ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
    }

    @Override
    protected void keyPressed(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
            event.doit = false;
            viewer.getTree().setFocus();
        }
    }

    /** Goes to what is chosen and closes; stays open if it stands nowhere in the text. */
    @Override
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
            return outline.matching(filter().getText()).toArray();
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
