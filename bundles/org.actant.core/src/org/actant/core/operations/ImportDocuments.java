package org.actant.core.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.FormatRegistry;
import org.actant.core.formats.ReadOptions;
import org.actant.core.merge.MergeException;
import org.actant.core.merge.MergeParts;
import org.actant.core.session.DossierSession;
import org.actant.core.store.UnloadedArticles;
import org.actant.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings documents into a dossier, all in one step that can be undone. */
@Component(service = ImportDocuments.class)
public final class ImportDocuments {

    /**
     * What to bring in.
     *
     * @param files    the files
     * @param formatId their format; null to tell it from each name
     * @param language language of the texts as a BCP 47 tag, where a file does not say it; null if not known
     */
    public record Input(List<Path> files, @Nullable String formatId, @Nullable String language) {

        public Input {
            files = List.copyOf(files);
        }
    }

    /**
     * What came of it.
     *
     * @param articles number of articles that came in
     */
    public record Result(int articles) {
    }

    private final FormatRegistry formats;

    @Activate
    public ImportDocuments(@Reference FormatRegistry formats) {
        this.formats = formats;
    }

    /**
     * Reads the files; touches no dossier and may run in the background.
     *
     * @throws IOException                if a file cannot be read or is not what its format wants
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public List<DossierPart> read(Input input, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, input.files().size());
        List<DossierPart> parts = new ArrayList<>();
        for (Path file : input.files()) {
            String formatId = input.formatId();
            DocumentReader reader = formatId == null ? formats.readerFor(file) : formats.reader(formatId);
            progress.subTask(file.getFileName().toString());
            parts.add(reader.read(file, new ReadOptions(input.language()), progress.split(1)));
        }
        return parts;
    }

    /**
     * Finds the articles of a dossier whose ids collide with what was read, and which must be loaded before it is taken
     * in. May run in the background.
     *
     * @param unloaded the articles of the dossier that are not loaded
     * @return their names
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public List<String> colliding(List<DossierPart> parts, UnloadedArticles unloaded, IProgressMonitor monitor) {
        Set<String> ids = new HashSet<>();
        for (DossierPart part : parts) {
            EcoreUtil.<EObject>getAllContents(part.dossier(), false).forEachRemaining(object -> {
                if (object instanceof Element element && element.getId() != null) {
                    ids.add(element.getId());
                }
            });
        }
        return unloaded.having(ids, monitor);
    }

    /**
     * Takes what was read into a dossier. Belongs on the thread of the session. Looks into all articles that are not
     * loaded; who must not wait for that has found {@link #colliding} before.
     *
     * @throws IOException    if an article of the dossier cannot be read
     * @throws MergeException if the documents do not fit the dossier
     */
    public Result take(List<DossierPart> parts, DossierSession session) throws IOException {
        return take(parts, colliding(parts, session.unloadedArticles(), new NullProgressMonitor()), session);
    }

    /**
     * Takes what was read into a dossier. Belongs on the thread of the session.
     *
     * @param colliding names of the articles whose ids collide with it; they are loaded, and no others
     * @throws IOException    if one of them cannot be read
     * @throws MergeException if the documents do not fit the dossier
     */
    public Result take(List<DossierPart> parts, List<String> colliding, DossierSession session) throws IOException {
        for (String name : colliding) {
            session.article(name);
        }
        MergeParts merge = new MergeParts(session.dossier(), parts, session.takenNames());
        session.execute(merge);
        return new Result(merge.articles());
    }
}
