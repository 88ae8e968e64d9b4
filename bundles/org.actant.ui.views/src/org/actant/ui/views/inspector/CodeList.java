package org.actant.ui.views.inspector;

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

/** Codes of an element: scheme, code and mode, what the code means, and a button that looks it up. */
final class CodeList extends RowList<Coding> {

    private static final int SCHEME_WIDTH = 84;
    private static final int CODE_WIDTH = 72;

    private final EReference list;
    private final CodeChoices choices;

    CodeList(InspectorContext context, Composite parent, EReference list) {
        super(context, parent, 4);
        this.list = list;
        choices = new CodeChoices(context.types());
    }

    @Override
    void createRow(Composite parent, Subject subject, Coding coding) {
        text(parent, subject, Slot.of(coding, Literals.CODING__SCHEME), Messages.scheme, Notation.ANY, SCHEME_WIDTH);
        text(parent, subject, Slot.of(coding, Literals.CODING__CODE), Messages.code, Notation.ANY, CODE_WIDTH);
        add(new CodeMeaning(context(), parent, coding), subject);
        Field.button(parent, "\u2026", Messages.bind(Messages.chooseFor, Messages.code), () -> {
            Code chosen = choose(subject, coding);
            if (chosen != null) {
                context().actions().execute(subject.session(), new SetCode(coding, chosen.scheme(), chosen.code()));
            }
        });
    }

    @Override
    void add(Subject subject) {
        Code chosen = choose(subject, null);
        if (chosen != null) {
            Coding made = ActantFactory.eINSTANCE.createCoding();
            made.setScheme(chosen.scheme());
            made.setCode(chosen.code());
            context().actions().execute(subject.session(), new AddPart(subject.first(), list, made));
        }
    }

    private @Nullable Code choose(Subject subject, @Nullable Coding coding) {
        return new ChoiceDialog<>(control().getShell(), Messages.code, choices.of(subject.first()),
                choices.schemes(subject.first()))
                .allowing((scheme, typed) -> choices.entry(new Code(scheme, typed), Messages.codeUnlisted))
                .choose(coding == null || coding.getScheme() == null || coding.getCode() == null
                        ? null
                        : new Code(coding.getScheme(), coding.getCode()));
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
