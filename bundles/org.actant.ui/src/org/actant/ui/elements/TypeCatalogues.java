package org.actant.ui.elements;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.actant.core.ontology.Ontologies;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.session.OpenDossiers;
import org.actant.model.Element;
import org.actant.ui.ElementSelection;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The catalogue of types of each open dossier, in the language of the user interface. Belongs to the UI thread. */
@Component(service = TypeCatalogues.class)
public final class TypeCatalogues {

    private final Ontologies ontologies;
    private final OpenDossiers dossiers;
    private final Map<DossierSession, TypeCatalogue> known = new HashMap<>();
    private final Consumer<List<DossierSession>> closed = known.keySet()::retainAll;
    private final TypeCatalogue shipped;

    @Activate
    public TypeCatalogues(@Reference Ontologies ontologies, @Reference OpenDossiers dossiers) {
        this.ontologies = ontologies;
        this.dossiers = dossiers;
        shipped = catalogue(ontologies::index);
        dossiers.addListener(closed);
    }

    @Deactivate
    void stop() {
        dossiers.removeListener(closed);
    }

    private static TypeCatalogue catalogue(Supplier<OntologyIndex> ontology) {
        return new TypeCatalogue(ontology, Locale.getDefault());
    }

    /** The catalogue of a dossier. */
    public TypeCatalogue of(DossierSession session) {
        return dossiers.sessions().contains(session)
                ? known.computeIfAbsent(session, open -> catalogue(() -> ontologies.of(open)))
                : catalogue(() -> ontologies.of(session));
    }

    /** The catalogue of the open dossier that an element is in; that of the program if it is in none. */
    public TypeCatalogue of(@Nullable Element element) {
        DossierSession session = element == null ? null : ElementSelection.session(element, dossiers);
        return session == null ? shipped : of(session);
    }

    /** A catalogue that is always that of the dossier which is shown; that of the program while none is. */
    public TypeCatalogue following(Supplier<@Nullable DossierSession> shown) {
        return catalogue(() -> {
            DossierSession session = shown.get();
            return session == null ? ontologies.index() : ontologies.of(session);
        });
    }
}
