package org.actant.core.ontology;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.actant.model.CodingScheme;
import org.actant.model.Ontology;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The ontology and the coding schemes of the program, read on first use and then shared: they are not to be changed. A
 * service; without a service registry it is made with {@code new}. Safe for several threads.
 */
@Component(service = Ontologies.class)
public final class Ontologies {

    private static final String SHIPPED = "/ontology/default.ontology";

    private final OntologyFiles files = new OntologyFiles();
    private final List<CodingSchemeSource> sources;
    private @Nullable Ontology shipped;
    private @Nullable List<CodingScheme> schemes;
    private @Nullable OntologyIndex index;

    /** @param sources where coding schemes come from; of two schemes with one key the first counts */
    @Activate
    public Ontologies(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<CodingSchemeSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * The ontology of the program.
     *
     * @throws IllegalStateException if its file is missing or broken, which only a damaged installation can bring about
     */
    public synchronized Ontology shipped() {
        Ontology known = shipped;
        if (known == null) {
            known = read(Ontologies.class.getResource(SHIPPED), SHIPPED);
            shipped = known;
        }
        return known;
    }

    /**
     * The coding schemes of all sources.
     *
     * @throws IllegalStateException if a file of them is missing or broken
     */
    public synchronized List<CodingScheme> schemes() {
        List<CodingScheme> known = schemes;
        if (known == null) {
            List<CodingScheme> all = new ArrayList<>();
            for (CodingSchemeSource source : sources) {
                source.files().forEach(file -> all.addAll(read(file, file.toString()).getSchemes()));
            }
            known = List.copyOf(all);
            schemes = known;
        }
        return known;
    }

    /** Lookup over the ontology of the program and all coding schemes. */
    public synchronized OntologyIndex index() {
        OntologyIndex known = index;
        if (known == null) {
            known = new OntologyIndex(shipped(), schemes());
            index = known;
        }
        return known;
    }

    /**
     * Lookup for a dossier that may bring ontologies of its own.
     *
     * @param key key of the ontology that the dossier uses; null for that of the program
     * @param own ontologies of the dossier; the one with the key is used, and the coding schemes of all of them
     * @return lookup; over the ontology of the program if the dossier has none with the key
     */
    public OntologyIndex index(@Nullable String key, Collection<? extends Ontology> own) {
        if (own.isEmpty()) {
            return index();
        }
        Ontology used = shipped();
        List<CodingScheme> all = new ArrayList<>();
        for (Ontology ontology : own) {
            if (key != null && key.equals(ontology.getKey())) {
                used = ontology;
            }
            all.addAll(ontology.getSchemes());
        }
        all.addAll(schemes());
        return new OntologyIndex(used, all);
    }

    private Ontology read(@Nullable URL file, String name) {
        try {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            try (InputStream in = file.openStream()) {
                return files.read(in, name);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
