package org.actant.ui.views.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.actant.core.ontology.edit.ChangeModes;
import org.actant.core.ontology.edit.ModeRef;
import org.actant.core.ontology.edit.TypeRef;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.EventMode;
import org.actant.model.EventType;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The modes of an event type: key, names, definitions. Codes of a mode in other schemes stay as they are. */
final class ModeTable {

    private static final String NEW_MODE = "mode";

    private final TypeActions actions;
    private final TypeRef type;
    private final FormTable<EventMode> table;

    ModeTable(Composite parent, TypeActions actions, TypeRef type) {
        this.actions = actions;
        this.type = type;
        table = new FormTable<>(parent, Messages.modes, this::modes);
        table.column(Messages.roleKey, 3, EventMode::getKey, this::rename);
        text(Messages.english, 3, Literals.TERM__LABEL, Literals.LOCAL_TEXT__EN);
        text(Messages.german, 3, Literals.TERM__LABEL, Literals.LOCAL_TEXT__DE);
        text(Messages.definitionEnglish, 4, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__EN);
        text(Messages.definitionGerman, 4, Literals.TERM__DEFINITION, Literals.LOCAL_TEXT__DE);
        table.button(Messages.addMode, SWT.INSERT, this::add).button(Messages.deleteMode, SWT.DEL, this::delete);
    }

    /** The table as a field of the form. */
    FormTable<EventMode> table() {
        return table;
    }

    private void text(String title, int weight, EReference text, EAttribute language) {
        LocalWords words = new LocalWords(text, language);
        table.column(title, weight, words::of, changing(words::put));
    }

    private void rename(EventMode mode, String key) {
        actions.parts().rename(ref(mode), key, with(mode, changed -> changed.setKey(key)));
    }

    private BiConsumer<EventMode, String> changing(BiConsumer<EventMode, String> change) {
        return (mode, words) -> write(with(mode, changed -> change.accept(changed, words)));
    }

    private ModeRef ref(EventMode mode) {
        return new ModeRef(type.key(), Objects.requireNonNullElse(mode.getKey(), ""));
    }

    /** All modes, one of them changed. */
    private List<EventMode> with(EventMode mode, Consumer<EventMode> change) {
        List<EventMode> wanted = new ArrayList<>(EcoreUtil.copyAll(modes()));
        change.accept(wanted.get(modes().indexOf(mode)));
        return wanted;
    }

    private void write(List<EventMode> wanted) {
        actions.run(new ChangeModes(actions.own(), type, wanted, Map.of()));
    }

    private void add() {
        EventMode mode = ActantFactory.eINSTANCE.createEventMode();
        String key = NEW_MODE;
        for (int i = 2; contains(key); i++) {
            key = NEW_MODE + i;
        }
        mode.setKey(key);
        List<EventMode> wanted = new ArrayList<>(modes());
        wanted.add(mode);
        write(wanted);
        table.edit(wanted.size() - 1);
    }

    private boolean contains(String key) {
        return modes().stream().anyMatch(mode -> key.equals(mode.getKey()));
    }

    private void delete() {
        EventMode mode = table.selected();
        if (mode != null) {
            List<EventMode> wanted = new ArrayList<>(modes());
            wanted.remove(mode);
            actions.parts().delete(ref(mode), wanted);
        }
    }

    /** The modes as they stand now; not to be changed. */
    private List<EventMode> modes() {
        return actions.term(type) instanceof EventType event ? event.getModes() : List.of();
    }
}
