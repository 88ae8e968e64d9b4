package org.actant.ui.stories.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.ontology.Ontologies;
import org.actant.core.operations.DeleteElements;
import org.actant.core.operations.DossierParts;
import org.actant.core.operations.ExportDossier;
import org.actant.core.operations.ImportDocuments;
import org.actant.core.session.DossierSession;
import org.actant.core.session.ModelCommand;
import org.actant.formats.json.JsonDocumentWriter;
import org.actant.formats.text.TextDocumentReader;
import org.actant.model.Article;
import org.actant.model.Element;
import org.actant.schemes.ShippedSchemes;
import org.actant.ui.ElementSelection;
import org.actant.ui.elements.TypeCatalogue;
import org.actant.ui.text.viewer.ArticleViewer;
import org.actant.ui.views.inspector.InspectorContext;
import org.actant.ui.views.inspector.InspectorPanel;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A bare article in the editor, beside it the inspector; what is selected in one is shown in the other. */
final class Desk implements AutoCloseable {

    private final Shell shell;
    private final DossierSession session;
    private final Article article;
    private final TypeCatalogue types = new TypeCatalogue(new Ontologies(List.of(new ShippedSchemes()))::index,
            Locale.ENGLISH);
    private final ArticleViewer viewer;
    private final InspectorPanel panel;

    /**
     * @param folder where the dossier is made
     * @param text   the article
     */
    Desk(Path folder, Path text) throws IOException {
        session = DossierSession.create(folder, "sample");
        ImportDocuments importing = new ImportDocuments(new FormatRegistry(List.of(new TextDocumentReader()),
                List.of()));
        importing.take(importing.read(new ImportDocuments.Input(List.of(text), null, "de"), new NullProgressMonitor()),
                session);
        article = session.dossier().getArticles().get(0);
        shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setSize(1100, 800);
        viewer = new ArticleViewer(new Composite(shell, SWT.NONE), session, article, types);
        panel = new InspectorPanel(shell, types, new Actions());
        viewer.selection().addSelectionChangedListener(event -> {
            if (event.getSelection() instanceof IStructuredSelection chosen
                    && chosen.getFirstElement() instanceof Element element) {
                panel.show(new ElementSelection(session, List.of(element)));
            }
        });
        shell.open();
        settle();
    }

    /** What the inspector asks for. */
    private final class Actions implements InspectorContext.Actions {

        @Override
        public void execute(DossierSession within, ModelCommand command) {
            within.execute(command);
        }

        @Override
        public void propose(DossierSession within, ModelCommand command, List<String> consequences) {
            within.execute(command);
        }

        @Override
        public void delete(DossierSession within, Collection<? extends Element> elements) {
            try {
                new DeleteElements().run(within, elements);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void reveal(DossierSession within, Element element) {
            show(element);
        }

        @Override
        public void select(DossierSession within, Element element) {
            show(element);
        }

        @Override
        public void typed() {
            // nobody shows that something waits to be written
        }

        @Override
        public void resized() {
            // the panel lays itself out
        }
    }

    /** Selects an element as a row of the navigator does: both parts show it. */
    void show(Element element) {
        viewer.selection().show(element);
        panel.show(new ElementSelection(session, List.of(element)));
    }

    ArticleViewer editor() {
        return viewer;
    }

    InspectorPanel inspector() {
        return panel;
    }

    TypeCatalogue types() {
        return types;
    }

    DossierSession session() {
        return session;
    }

    Article article() {
        return article;
    }

    /** The entity, event or source of that name. */
    Element named(String name) {
        return find(name).orElseThrow(() -> new AssertionError("there is no " + name));
    }

    /** Whether there is an entity, event or source of that name. */
    boolean knows(String name) {
        return find(name).isPresent();
    }

    /** Whether there is a source of that name. */
    boolean hasSource(String name) {
        return session.dossier().getSources().stream().anyMatch(each -> name.equals(each.getName()));
    }

    /** The source of that name. */
    Element source(String name) {
        return session.dossier().getSources().stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("there is no source " + name));
    }

    private Optional<Element> find(String name) {
        return Stream.<Element>concat(
                Stream.concat(session.dossier().getEntities().stream().filter(each -> name.equals(each.getName())),
                        session.dossier().getEvents().stream().filter(each -> name.equals(each.getLabel()))),
                session.dossier().getSources().stream().filter(each -> name.equals(each.getName()))).findFirst();
    }

    /** Lets everything happen that is due. */
    void settle() {
        Display display = Objects.requireNonNull(Display.getCurrent());
        while (display.readAndDispatch()) {
            // until nothing is due
        }
    }

    /** What was entered, as a file of the exchange format. */
    SampleFile export(Path target) throws IOException {
        new ExportDossier(new FormatRegistry(List.of(), List.of(new JsonDocumentWriter())))
                .run(new ExportDossier.Input(DossierParts.whole(session), "json", target), new NullProgressMonitor());
        return SampleFile.read(target);
    }

    @Override
    public void close() {
        shell.dispose();
        settle();
    }
}
