package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import org.actant.core.session.Labels;
import org.actant.core.session.SessionChange;
import org.actant.model.Claim;
import org.actant.model.Reliability;
import org.actant.model.Source;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;

/** The chain of sources of a claim, or the way on which a source reaches us, as a small picture. */
final class PathSection extends InspectorSection {

    private @Nullable SourcePath path;

    PathSection(InspectorContext context) {
        super(context, "");
    }

    @Override
    protected void createFields(Composite parent) {
        SourcePath made = new SourcePath(parent);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(made);
        path = made;
    }

    @Override
    public void show(Subject shown) {
        super.show(shown);
        refresh();
    }

    @Override
    public void changed(SessionChange change) {
        super.changed(change);
        refresh();
    }

    private void refresh() {
        Subject shown = subject();
        SourcePath drawn = path;
        if (shown == null || drawn == null) {
            return;
        }
        List<String> steps = new ArrayList<>(List.of(Messages.we));
        boolean assumed = false;
        if (shown.first() instanceof Claim claim) {
            claim.getSourceChain().forEach(source -> steps.add(step(source)));
            assumed = !claim.isScopeCertain();
        } else if (shown.first() instanceof Source source) {
            source.getVia().forEach(between -> steps.add(step(between)));
            steps.add(step(source));
        }
        drawn.show(steps, assumed);
        setVisible(false, shown.isSingle());
        context().actions().resized();
    }

    /** A source with its reliability. */
    private static String step(Source source) {
        return source.getReliability() == Reliability.UNSPECIFIED
                ? Labels.of(source)
                : Labels.of(source) + " (" + source.getReliability().getLiteral() + ")";
    }
}
