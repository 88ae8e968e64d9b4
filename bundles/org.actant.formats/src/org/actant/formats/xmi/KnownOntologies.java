package org.actant.formats.xmi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyFiles;
import org.actant.core.store.DossierLayout;
import org.actant.model.Dossier;
import org.actant.model.Ontology;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows the ontology of the program, and those that lie in the folder of a dossier. */
@Component
public final class KnownOntologies implements OntologySource {

    private static final String SUFFIX = ".ontology";

    private final Ontologies ontologies;
    private final OntologyFiles files = new OntologyFiles();

    @Activate
    public KnownOntologies(@Reference Ontologies ontologies) {
        this.ontologies = ontologies;
    }

    @Override
    public @Nullable Ontology ontologyOf(Dossier dossier) throws IOException {
        String key = dossier.getOntology();
        for (Path file : own(dossier)) {
            Ontology ontology = files.read(file);
            if (ontology.getKey() != null && ontology.getKey().equals(key)) {
                return ontology;
            }
        }
        Ontology shipped = ontologies.shipped();
        return key == null || key.equals(shipped.getKey()) ? shipped : null;
    }

    /** The files of ontologies in the folder of a dossier, if it lies in one. */
    private static List<Path> own(Dossier dossier) throws IOException {
        Resource resource = dossier.eResource();
        if (resource == null || resource.getURI() == null || !resource.getURI().isFile()) {
            return List.of();
        }
        Path folder = new DossierLayout(Path.of(resource.getURI().toFileString()).getParent()).ontologyFolder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        }
    }
}
