package org.actant.ui.views.identity;

import java.util.List;
import org.actant.core.identity.Identities;
import org.actant.core.identity.MoveMentions;
import org.actant.core.identity.SplitOff;
import org.actant.core.session.DossierSession;
import org.actant.core.session.Labels;
import org.actant.core.session.ModelCommand;
import org.actant.core.session.SessionChange;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Claim;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.views.Coverage;
import org.actant.ui.views.ElementDialog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Lets the analyst tick words of an entity or event that stand for another one, which is new or there already, and says
 * what goes with them.
 */
public final class SplitDialog extends TitleAreaDialog {

    private final DossierSession session;
    private final Element whole;
    private final TypeCatalogue types;
    private final MentionTicks ticks;
    private String name = "";
    private boolean named;
    private @Nullable Element target;
    private @Nullable Text nameField;
    private @Nullable Button newChoice;
    private @Nullable Label preview;

    /** @param whole the entity or event whose words are looked at */
    public SplitDialog(Shell parent, DossierSession session, Element whole, TypeCatalogue types) {
        super(parent);
        this.session = session;
        this.whole = whole;
        this.types = types;
        ticks = new MentionTicks(session.references().to(whole, Literals.MENTION__OF, Mention.class));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was decided, as a command; null if the dialog was cancelled. */
    public @Nullable ModelCommand decide() {
        return open() == OK ? command() : null;
    }

    /** What the fields say, as a command; null while they do not say enough. */
    public @Nullable ModelCommand command() {
        List<Mention> mentions = ticks.ticked();
        Element to = target;
        if (mentions.isEmpty() || to == null && name.isBlank()) {
            return null;
        }
        return to == null
                ? new SplitOff(session.dossier(), whole, mentions, name)
                : new MoveMentions(mentions, to);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.split);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.bind(Messages.splitTitle, Labels.of(whole)));
        setMessage(Messages.splitHint + " " + Coverage.of(session).remark());
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(ticks.create(area, this::ticked));
        createNew(area);
        createExisting(area);
        Label says = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(500, SWT.DEFAULT).applyTo(says);
        preview = says;
        return area;
    }

    private void createNew(Composite area) {
        Button choice = new Button(area, SWT.RADIO);
        choice.setText(Messages.splitNew);
        choice.setSelection(true);
        Text field = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> {
            named = named || field.isFocusControl();
            name = field.getText();
            update();
        });
        choice.addListener(SWT.Selection, event -> {
            if (choice.getSelection()) {
                target = null;
                update();
            }
        });
        nameField = field;
        newChoice = choice;
    }

    private void createExisting(Composite area) {
        Button choice = new Button(area, SWT.RADIO);
        choice.setText(Messages.splitExisting);
        Button button = new Button(area, SWT.PUSH);
        button.setText(Messages.choose);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> chooseTarget(choice, button));
        choice.addListener(SWT.Selection, event -> {
            if (choice.getSelection() && target == null) {
                chooseTarget(choice, button);
            }
        });
    }

    private void chooseTarget(Button choice, Button button) {
        List<Element> candidates = Identities.standing(whole instanceof Event
                ? session.dossier().getEvents()
                : session.dossier().getEntities());
        candidates.remove(Identities.standingFor(whole));
        Element chosen = new ElementDialog(getShell(), Messages.splitExisting, candidates, types).choose();
        if (chosen != null) {
            target = chosen;
            button.setText(Labels.of(chosen));
        }
        Button other = newChoice;
        if (other != null) {
            choice.setSelection(target != null);
            other.setSelection(target == null);
        }
        update();
    }

    /** A new one is called by its first words until it is given another name. */
    private void ticked() {
        Text field = nameField;
        List<Mention> mentions = ticks.ticked();
        if (field != null && !named) {
            field.setText(mentions.isEmpty() ? "" : Labels.of(mentions.get(0)));
        }
        update();
    }

    private void update() {
        Label says = preview;
        ModelCommand command = command();
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(command != null);
        }
        if (says != null) {
            says.setText(command == null ? "" : consequences(session.preview(command)));
            says.requestLayout();
        }
    }

    private static String consequences(SessionChange change) {
        return Messages.bind(Messages.splitPreview, new Object[]{change.count(Mention.class),
                change.count(Participation.class), change.count(Claim.class)});
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        update();
    }
}
