package org.actant.ui.stories.robots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.keys.IBindingService;

/** The keys of the workbench, changed and kept as the preference page for keys does it. Used on the UI thread. */
final class BoundKeys {

    private final IBindingService service;

    BoundKeys(IBindingService service) {
        this.service = service;
    }

    /** Binds a command to another key than its usual one, which does nothing from now on. */
    void bind(String command, String key) {
        Binding usual = usual().stream().filter(each -> command.equals(name(each))).findFirst()
                .orElseThrow(() -> new AssertionError(command + " has no key"));
        List<Binding> bindings = new ArrayList<>(Arrays.asList(service.getBindings()));
        try {
            bindings.add(new KeyBinding((KeySequence) usual.getTriggerSequence(), null, usual.getSchemeId(),
                    usual.getContextId(), null, null, null, Binding.USER));
            bindings.add(new KeyBinding(KeySequence.getInstance(key), usual.getParameterizedCommand(),
                    usual.getSchemeId(), usual.getContextId(), null, null, null, Binding.USER));
        } catch (ParseException e) {
            throw new IllegalArgumentException(key, e);
        }
        keep(bindings);
    }

    /** All commands have their usual keys again. */
    void restore() {
        if (usual().size() < service.getBindings().length) {
            keep(usual());
        }
    }

    private List<Binding> usual() {
        return Arrays.stream(service.getBindings()).filter(each -> each.getType() == Binding.SYSTEM).toList();
    }

    private static String name(Binding binding) {
        try {
            return binding.getParameterizedCommand() == null ? "" : binding.getParameterizedCommand().getName();
        } catch (NotDefinedException e) {
            // a key of a command that this workbench does not have
            return "";
        }
    }

    private void keep(List<Binding> bindings) {
        try {
            service.savePreferences(service.getActiveScheme(), bindings.toArray(Binding[]::new));
        } catch (IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
