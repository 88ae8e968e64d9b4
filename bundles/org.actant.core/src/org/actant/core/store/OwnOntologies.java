package org.actant.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.actant.model.Ontology;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The ontologies that a dossier brings along, one a file. A file that cannot be read is told of and left alone; the
 * dossier opens without it.
 */
public final class OwnOntologies {

    private static final String SUFFIX = ".ontology";
    private static final String FALLBACK = "ontology";

    /** What tells that a file was changed, without reading it. */
    private record Stamp(long size, FileTime time) {
    }

    private final DossierLayout layout;
    private final ResourceReader reader;
    private final AtomicFiles written;
    private final OntologyFiles files = new OntologyFiles();
    private final SortedMap<Path, Ontology> ontologies = new TreeMap<>();
    /** The file of every ontology that is or was here, so that one that comes back gets its place again. */
    private final Map<Ontology, Path> places = new HashMap<>();
    private final List<OntologyFileException> broken = new ArrayList<>();
    private final Set<Ontology> touched = new HashSet<>();
    private final Set<Path> saved = new HashSet<>();
    private Map<Path, Stamp> stamps = Map.of();
    private boolean edited;
    private int revision;

    OwnOntologies(DossierLayout layout, ResourceReader reader, AtomicFiles written) {
        this.layout = layout;
        this.reader = reader;
        this.written = written;
    }

    /** The ontologies, in order of the names of their files. */
    public List<Ontology> all() {
        return List.copyOf(ontologies.values());
    }

    /** Why files in the folder of the ontologies cannot be read; the messages say where and what. */
    public List<OntologyFileException> broken() {
        return List.copyOf(broken);
    }

    /** Another number after each change of the ontologies. */
    public int revision() {
        return revision;
    }

    /** The file of an ontology of the dossier, whether it was saved yet or not. */
    public Path file(Ontology ontology) {
        return Objects.requireNonNull(places.get(ontology), "not of this dossier");
    }

    /** Whether an ontology is one of them now. */
    public boolean contains(Ontology ontology) {
        return ontology == ontologies.get(places.get(ontology));
    }

    /** The ontology with that file, or null. */
    public @Nullable Ontology at(Path file) {
        return ontologies.get(file);
    }

    /** Reads the files. */
    void read() {
        stamps = stamps();
        for (Path file : stamps.keySet()) {
            read(file);
        }
        saved.addAll(ontologies.keySet());
    }

    private void read(Path file) {
        try {
            byte[] bytes = reader.bytes(file);
            written.wasRead(file, bytes);
            put(file, files.read(new ByteArrayInputStream(bytes), file.toString()));
        } catch (OntologyFileException e) {
            broken.add(e);
        } catch (IOException e) {
            broken.add(new OntologyFileException(file.toString(), String.valueOf(e.getMessage()), e));
        }
    }

    /**
     * Reads the files again if another program changed them. What was edited here is kept; then saving will tell.
     *
     * @return true if there are other ontologies now
     */
    public boolean reread() {
        if (edited || stamps().equals(stamps)) {
            return false;
        }
        stamps.keySet().forEach(written::forget);
        ontologies.clear();
        places.clear();
        broken.clear();
        saved.clear();
        read();
        revision++;
        return true;
    }

    /** An ontology came, or came back; it gets a file of its own when the dossier is saved. */
    public void add(Ontology ontology) {
        Path known = places.get(ontology);
        put(known == null ? freePlace(ontology) : known, ontology);
        touch(List.of(ontology));
    }

    /** An ontology left; its file is removed when the dossier is saved. */
    public void remove(Ontology ontology) {
        ontologies.remove(file(ontology));
        touched.remove(ontology);
        edited = true;
        revision++;
    }

    /** Something in these ontologies changed, or in the choice between them. */
    public void touch(Collection<Ontology> changed) {
        changed.stream().filter(ontologies::containsValue).forEach(touched::add);
        edited |= !changed.isEmpty();
        revision++;
    }

    /** Adds the files that are to be written to {@code pending}. */
    void collect(PendingFiles pending) throws IOException {
        for (Map.Entry<Path, Ontology> entry : ontologies.entrySet()) {
            if (touched.contains(entry.getValue())) {
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
                files.write(entry.getValue(), out);
                pending.add(entry.getKey(), out.toByteArray());
            }
        }
    }

    /** The files that are to be removed. */
    Collection<Path> gone() {
        return saved.stream().filter(file -> !ontologies.containsKey(file)).toList();
    }

    /** Everything was written. */
    void markSaved() {
        touched.clear();
        saved.clear();
        saved.addAll(ontologies.keySet());
        stamps = stamps();
    }

    private void put(Path file, Ontology ontology) {
        ontologies.put(file, ontology);
        places.put(ontology, file);
    }

    private Path freePlace(Ontology ontology) {
        Set<String> taken = new HashSet<>();
        Stream.of(stamps().keySet(), places.values(), saved).flatMap(Collection::stream)
                .forEach(file -> taken.add(name(file)));
        String key = ontology.getKey();
        String name = ArticleNames.unique(key == null ? FALLBACK : key, taken);
        return layout.ontologyFolder().resolve(name + SUFFIX);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** The files of ontologies that are there now. A folder that cannot be listed is told of as broken. */
    private Map<Path, Stamp> stamps() {
        Path folder = layout.ontologyFolder();
        Map<Path, Stamp> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(each -> each.getFileName().toString().endsWith(SUFFIX)).toList()) {
                found.put(file, new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
            }
        } catch (IOException e) {
            broken.add(new OntologyFileException(folder.toString(),
                    Messages.bind(Messages.fileUnreadable, folder, e), e));
        }
        return found;
    }
}
