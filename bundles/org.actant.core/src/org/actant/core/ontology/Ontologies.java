package org.actant.core.ontology;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;

import org.actant.core.session.DossierSession;
import org.actant.core.store.OntologyFiles;
import org.actant.model.CodingScheme;
import org.actant.model.Ontology;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The ontology and the coding schemes of the program, read on first use and then shared: they are not to be changed; and
 * what applies to a dossier that brings ontologies of its own. A service; without a service registry it is made with {@code new}. Safe for several threads.
 */
@Component(service = Ontologies.class)
public final class Ontologies {

    private static final String SHIPPED = "/ontology/default.ontology";

    private final OntologyFiles files = new OntologyFiles();
    private final List<CodingSchemeSource> sources;
    private @Nullable Ontology shipped;
    private @Nullable List<CodingScheme> schemes;
    private @Nullable OntologyIndex index;
    /** What was last looked up for each session; holds nothing that leads back to the session. */
    private final Map<DossierSession, Applied> applied = new WeakHashMap<>();

    private record Applied(@Nullable String key, int revision, OntologyIndex index) {
    }

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
     * Lookup for what applies to an open dossier; made anew after its ontologies changed, else the same each time. A
     * change of the dossier's ontologies does not reach into a lookup that was given out.
     */
    public synchronized OntologyIndex of(DossierSession session) {
        int revision = session.ontologies().revision();
        String key = session.dossier().getOntology();
        Applied known = applied.get(session);
        if (known == null || known.revision != revision || !Objects.equals(known.key, key)) {
            known = new Applied(key, revision, index(key, session.ontologies().all()));
            applied.put(session, known);
        }
        return known.index;
    }

    /**
     * Lookup for a dossier that may bring ontologies of its own.
     *
     * @param key key of the ontology that the dossier uses; null for that of the program
     * @param own ontologies of the dossier
     * @return lookup over {@link #applied(String, Collection)} and all coding schemes
     */
    public OntologyIndex index(@Nullable String key, Collection<? extends Ontology> own) {
        return own.isEmpty() ? index() : new OntologyIndex(applied(key, own), schemes());
    }

    /**
     * What applies to a dossier that may bring ontologies of its own. The one that has the key counts in place of the
     * program's; the others add to it, and their entries count in place of those with the same key.
     *
     * @param key key of the ontology that the dossier uses; null for that of the program
     * @param own ontologies of the dossier; of two with one key the first counts
     * @return the program's ontology itself, or an ontology that shares nothing with the given ones
     */
    public Ontology applied(@Nullable String key, Collection<? extends Ontology> own) {
        if (own.isEmpty()) {
            return shipped();
        }
        String wanted = key == null ? shipped().getKey() : key;
        Ontology basis = null;
        List<Ontology> additions = new ArrayList<>();
        for (Ontology ontology : own) {
            if (basis == null && Objects.equals(wanted, ontology.getKey())) {
                basis = ontology;
            } else {
                additions.add(ontology);
            }
        }
        return new OntologySum(basis == null ? shipped() : basis).add(additions);
    }

    /** Whether an ontology with that key is the program's or among those of the dossier; null means the program's. */
    public boolean knows(@Nullable String key, Collection<? extends Ontology> own) {
        return key == null || key.equals(shipped().getKey())
                || own.stream().anyMatch(ontology -> key.equals(ontology.getKey()));
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
