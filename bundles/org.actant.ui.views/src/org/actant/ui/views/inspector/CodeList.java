package org.actant.ui.views.inspector;

import java.util.HashMap;
import java.util.Map;
import org.actant.core.commands.AddPart;
import org.actant.core.commands.RemovePart;
import org.actant.core.commands.SetCode;
import org.actant.core.session.Labels;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Coding;
import org.actant.ui.views.ChoiceDialog;
import org.actant.ui.views.inspector.CodeChoices.Code;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

/** Codes of an element in words, each with a button that chooses another one. */
final class CodeList extends RowList<Coding> {

    private final EReference list;
    private final CodeChoices choices;
    private final Map<Coding, CodingDetails> details = new HashMap<>();

    CodeList(InspectorContext context, Composite parent, EReference list) {
        super(context, parent, columns(list));
        this.list = list;
        choices = new CodeChoices(context.types());
    }

    private static int columns(EReference list) {
        return hasDetails(list) ? 3 : 2;
    }

    /** The codes of events say more than those of entities. */
    private static boolean hasDetails(EReference list) {
        return list == Literals.EVENT__CODINGS;
    }

    @Override
    void createRow(Composite parent, Subject subject, Coding coding) {
        add(new CodeField(context(), parent, coding, choices), subject);
        Field.button(parent, "\u2026", Messages.bind(Messages.chooseFor, Messages.code), () -> {
            Code chosen = choose(subject, CodeField.code(coding));
            if (chosen != null) {
                context().actions().execute(subject.session(),
                        new SetCode(coding, chosen.scheme(), chosen.code(), chosen.mode()));
            }
        });
        if (hasDetails(list)) {
            Field.button(parent, "\u203a", Messages.bind(Messages.details, Messages.code),
                    () -> toggle(coding));
        }
    }

    @Override
    void createBelow(Composite parent, Subject subject, Coding coding) {
        if (hasDetails(list)) {
            CodingDetails made = new CodingDetails(context(), parent, columns(list) + 1, coding);
            made.fields().forEach(field -> add(field, subject));
            details.put(coding, made);
        }
    }

    private void toggle(Coding coding) {
        CodingDetails shown = details.get(coding);
        if (shown != null) {
            shown.toggle();
        }
    }

    @Override
    void add(Subject subject) {
        Code chosen = choose(subject, null);
        if (chosen != null) {
            Coding made = ActantFactory.eINSTANCE.createCoding();
            made.setScheme(chosen.scheme());
            made.setCode(chosen.code());
            made.setMode(chosen.mode());
            context().actions().execute(subject.session(), new AddPart(subject.first(), list, made));
        }
    }

    private @Nullable Code choose(Subject subject, @Nullable Code now) {
        return new ChoiceDialog<>(control().getShell(), Messages.code, choices.of(subject.first()),
                choices.schemes(subject.first()))
                .allowing((scheme, typed) -> choices.entry(new Code(scheme, typed, null), Messages.codeUnlisted))
                .choose(now);
    }

    @Override
    void remove(Subject subject, Coding coding) {
        context().actions().execute(subject.session(), new RemovePart(subject.first(), list, coding));
    }

    @Override
    String removeName(Coding coding) {
        return Messages.bind(Messages.removeOf, Labels.shortened(coding.getCode(), Messages.code));
    }
}
