package org.actant.core.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actant.core.ontology.OntologyIndex;
import org.actant.core.session.DossierSession;
import org.actant.core.validation.Finding.Severity;
import org.actant.model.Article;
import org.actant.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What a rule may ask while it looks at an element, and where it reports. */
public final class Check {

    private final DossierSession session;
    private final OntologyIndex ontology;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Article, Optional<String>> texts = new HashMap<>();
    private String rule = "";

    Check(DossierSession session, OntologyIndex ontology) {
        this.session = session;
        this.ontology = ontology;
    }

    /** The dossier that is looked at. */
    public DossierSession session() {
        return session;
    }

    /** The ontology that the dossier uses. */
    public OntologyIndex ontology() {
        return ontology;
    }

    /** The text of the article that the element lies in; null if it lies in none or the text cannot be read. */
    public @Nullable String text(Element element) {
        Article article = article(element);
        if (article == null) {
            return null;
        }
        return texts.computeIfAbsent(article, this::read).orElse(null);
    }

    /** The text, or nothing if it cannot be read, about which {@code TextRule} speaks. */
    private Optional<String> read(Article article) {
        try {
            return Optional.of(session.text(article).text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Reports something about an element. */
    public void report(Element element, Severity severity, String message) {
        report(element, severity, message, List.of());
    }

    /** Reports something about an element, with ways out of it. */
    public void report(Element element, Severity severity, String message, List<? extends QuickFix> fixes) {
        findings.add(new Finding(rule, severity, element, file(element), message, List.copyOf(fixes)));
    }

    /** Reports something about a file of the dossier that holds no elements. */
    public void report(Path file, Severity severity, String message) {
        Path folder = session.layout().folder();
        Path relative = file.startsWith(folder) ? folder.relativize(file) : file;
        findings.add(new Finding(rule, severity, session.dossier(), relative, message));
    }

    void begin(Rule next) {
        rule = next.id();
    }

    List<Finding> findings() {
        return findings;
    }

    private Path file(Element element) {
        Article article = article(element);
        Path file = article == null ? session.layout().dossierFile() : session.layout().articleFile(article.getName());
        return session.layout().folder().relativize(file);
    }

    private static @Nullable Article article(EObject element) {
        for (EObject object = element; object != null; object = object.eContainer()) {
            if (object instanceof Article article) {
                return article;
            }
        }
        return null;
    }
}
