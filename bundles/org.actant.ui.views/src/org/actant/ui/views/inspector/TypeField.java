package org.actant.ui.views.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.actant.core.commands.SetFeature;
import org.actant.core.session.Labels;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Participation;
import org.actant.ui.views.ChoiceDialog;
import org.actant.ui.views.ChoiceDialog.Entry;
import org.actant.ui.views.inspector.TypeChoices.Type;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The type of an element: its name, with its meaning as tool tip, and a button that chooses another one. */
final class TypeField extends Field {

    /** How many elements are named when the type of several changes. */
    private static final int FEW = 12;

    private final Composite row;
    private final Label name;
    private final TypeChoices choices;

    /** A type in a row of its own, with its label. */
    static TypeField row(InspectorContext context, Composite parent, EAttribute feature) {
        label(parent, Messages.type);
        return new TypeField(context, parent, feature);
    }

    private TypeField(InspectorContext context, Composite parent, EAttribute feature) {
        super(context, Slot.of(feature));
        choices = new TypeChoices(context.types());
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(row);
        name = new Label(row, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT)
                .applyTo(name);
        button(row, "\u2026", Messages.bind(Messages.chooseFor, Messages.type), this::choose);
    }

    private void choose() {
        Subject shown = subject();
        if (shown == null) {
            return;
        }
        List<Entry<Type>> entries = choices.of(shown.first().eClass(), shown.session().dossier());
        Type chosen = new ChoiceDialog<>(row.getShell(), Messages.type, entries, TypeChoices.groups(entries))
                .choose(value() instanceof String key ? new Type(shown.first().eClass(), key) : null);
        if (chosen != null) {
            List<Element> changed = shown.elements().stream()
                    .filter(element -> !chosen.key().equals(element.eGet(feature()))).toList();
            if (!changed.isEmpty()) {
                context().actions().propose(shown.session(), new SetFeature(changed, feature(), chosen.key()),
                        consequences(changed, chosen));
            }
        }
    }

    /** Which elements get the type, if it is not the one that is shown; and which roles have no place in it. */
    private List<String> consequences(List<Element> changed, Type type) {
        List<String> sentences = new ArrayList<>();
        if (changed.size() > 1) {
            String names = changed.stream().limit(FEW).map(Labels::of).collect(Collectors.joining("\n"));
            String more = changed.size() > FEW ? "\n\u2026" : "";
            sentences.add(Messages.bind(Messages.typeOfSeveral,
                    new Object[]{changed.size(), choices.label(type), names + more}));
        }
        String roles = changed.stream().filter(Event.class::isInstance).map(Event.class::cast)
                .flatMap(event -> event.getParticipations().stream().map(Participation::getRole)
                        .filter(role -> role != null && !hasRole(type, role))
                        .map(role -> context().types().role(event.getType(), role)))
                .distinct().collect(Collectors.joining(", "));
        if (!roles.isEmpty()) {
            sentences.add(Messages.bind(Messages.rolesWithoutPlace, choices.label(type), roles));
        }
        return sentences;
    }

    private boolean hasRole(Type type, String role) {
        return context().types().index().roles(type.key()).stream().anyMatch(known -> role.equals(known.getKey()));
    }

    @Override
    public void refresh() {
        Subject shown = subject();
        if (shown != null && !row.isDisposed()) {
            boolean common = value() != null;
            name.setText(common ? context().types().typeLabel(shown.first()).replace("&", "&&") : "");
            name.setToolTipText(common ? meaning(shown) : null);
        }
    }

    private String meaning(Subject shown) {
        return choices.definition(new Type(shown.first().eClass(), String.valueOf(value())));
    }
}
