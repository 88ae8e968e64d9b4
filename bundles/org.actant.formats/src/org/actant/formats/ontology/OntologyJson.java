package org.actant.formats.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.actant.core.ontology.OntologyFormat;
import org.actant.core.store.StagedFiles;
import org.actant.model.Ontology;
import org.osgi.service.component.annotations.Component;

/** Ontologies as JSON files. */
@Component
public final class OntologyJson implements OntologyFormat {

    @Override
    public Ontology read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new OntologyJsonReader().read(in, file.toString());
        }
    }

    @Override
    public void write(Ontology ontology, Path file) throws IOException {
        try (StagedFiles staged = new StagedFiles()) {
            try (OutputStream out = Files.newOutputStream(staged.stage(file))) {
                new OntologyJsonWriter().write(ontology, out);
            }
            staged.commit();
        }
    }
}
