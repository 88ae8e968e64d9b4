package org.actant.ui.text.viewer;

import java.util.List;
import java.util.stream.Stream;

import org.actant.core.session.Labels;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actuality;
import org.actant.model.Element;
import org.actant.model.Entity;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.elements.TypeInfo;
import org.actant.ui.text.focus.SpanFocus;
import org.actant.ui.text.spans.ShownSpans;
import org.actant.ui.text.spans.SpanKind;
import org.actant.ui.text.spans.SpanTrait;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The part of a menu that shows and hides spans: by kind, type and realis, or all but those of what is selected. */
final class ShownMenu {

    private final ShownSpans shown;
    private final SpanFocus focus;
    private final TypeCatalogue types;

    ShownMenu(ShownSpans shown, SpanFocus focus, TypeCatalogue types) {
        this.shown = shown;
        this.focus = focus;
        this.types = types;
    }

    /** Adds the items as they are now. */
    void fill(Menu menu) {
        Stream.of(SpanKind.values()).forEach(kind -> trait(menu, label(kind), new SpanTrait.OfKind(kind)));
        Menu byType = cascade(menu, ViewerMessages.types);
        Stream.of(Literals.ACTOR, Literals.PLACE, Literals.ITEM, Literals.TIME_EXPRESSION)
                .forEach(kind -> types(byType, types.entityTypes(kind)));
        types(byType, types.eventTypes());
        Menu byRealis = cascade(menu, ViewerMessages.realis);
        trait(byRealis, ViewerMessages.actual, new SpanTrait.OfActuality(Actuality.ACT));
        trait(byRealis, ViewerMessages.uncertain, new SpanTrait.OfActuality(Actuality.UNC));
        trait(byRealis, ViewerMessages.hypothetical, new SpanTrait.OfActuality(Actuality.HYP));
        trait(byRealis, ViewerMessages.generic, new SpanTrait.OfActuality(Actuality.GEN));
        trait(byRealis, ViewerMessages.negated, new SpanTrait.Negated());
        only(menu);
        ReadingMenu.item(menu, SWT.PUSH, ViewerMessages.everything, shown::showAll);
    }

    /** Reduces the text to the actor that is selected, or shows the others again. */
    private void only(Menu menu) {
        Element element = shown.only() == null ? focus.element() : shown.only();
        if (element instanceof Entity) {
            String name = Labels.of(element).replace("&", "&&");
            ReadingMenu.item(menu, SWT.CHECK, ViewerMessages.bind(ViewerMessages.onlyThis, name),
                    () -> shown.showOnly(shown.only() == null ? element : null)).setSelection(shown.only() != null);
        }
    }

    private void types(Menu menu, List<TypeInfo> infos) {
        if (menu.getItemCount() > 0 && !infos.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        infos.forEach(info -> trait(menu, info.label(), new SpanTrait.OfType(info.key())));
    }

    private void trait(Menu menu, String label, SpanTrait trait) {
        ReadingMenu.item(menu, SWT.CHECK, label, () -> shown.show(trait, !shown.isShown(trait)))
                .setSelection(shown.isShown(trait));
    }

    private static Menu cascade(Menu menu, String label) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(label);
        Menu inner = new Menu(item);
        item.setMenu(inner);
        return inner;
    }

    private static String label(SpanKind kind) {
        return switch (kind) {
            case ENTITIES -> ViewerMessages.entities;
            case EVENTS -> ViewerMessages.events;
            case CUES -> ViewerMessages.cues;
            case OTHER -> ViewerMessages.otherSpans;
        };
    }
}
