package org.actant.core.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actant.core.ontology.Ontologies;
import org.actant.core.session.DossierSession;
import org.actant.core.validation.Finding.Severity;
import org.actant.model.Article;
import org.actant.model.Element;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks all rules. */
@Component(service = Validator.class)
public final class Validator {

    private final List<Rule> rules;
    private final Ontologies ontologies;

    @Activate
    public Validator(@Reference List<Rule> rules, @Reference Ontologies ontologies) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        this.ontologies = ontologies;
    }

    /** The rules, in order of their ids. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Looks at the whole dossier; loads the articles that are not loaded yet.
     *
     * @throws OperationCanceledException if the monitor was cancelled
     */
    public List<Finding> validate(DossierSession session, IProgressMonitor monitor) {
        Check check = check(session);
        List<String> names = session.articleNames();
        SubMonitor progress = SubMonitor.convert(monitor, names.size() + 1);
        List<Article> articles = new ArrayList<>();
        List<Finding> unreadable = new ArrayList<>();
        for (String name : names) {
            load(session, name, articles, unreadable);
        }
        checkTree(session.dossier(), check);
        progress.split(1);
        for (Article article : articles) {
            checkTree(article, check);
            progress.split(1);
        }
        unreadable.addAll(check.findings());
        return unreadable;
    }

    /** An article that cannot be read is a finding of its own; the others are looked at all the same. */
    private static void load(DossierSession session, String name, List<Article> articles, List<Finding> unreadable) {
        try {
            Article article = session.article(name);
            if (article != null) {
                articles.add(article);
            }
        } catch (IOException e) {
            Path file = session.layout().folder().relativize(session.layout().articleFile(name));
            unreadable.add(new Finding("article", Severity.ERROR, session.dossier(), file,
                    String.valueOf(e.getMessage())));
        }
    }

    /** Looks at some elements, without what they contain. */
    public List<Finding> validate(DossierSession session, Collection<? extends Element> elements) {
        return byElement(session, elements).values().stream().flatMap(List::stream).toList();
    }

    /**
     * Looks at some elements, without what they contain.
     *
     * @return what came of looking at each of them, in their order; an element of which nothing was said is left out.
     *         What is said when the dossier is looked at may be about others.
     */
    public Map<Element, List<Finding>> byElement(DossierSession session, Collection<? extends Element> elements) {
        Check check = check(session);
        Map<Element, List<Finding>> found = new LinkedHashMap<>();
        for (Element element : elements) {
            int before = check.findings().size();
            check(element, check);
            List<Finding> said = check.findings().subList(before, check.findings().size());
            if (!said.isEmpty()) {
                found.put(element, List.copyOf(said));
            }
        }
        return found;
    }

    private Check check(DossierSession session) {
        return new Check(session, ontologies.of(session));
    }

    /** Looks at an element and at all that it contains in its own file. */
    private void checkTree(EObject object, Check check) {
        if (object instanceof Element element) {
            check(element, check);
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (reference.isResolveProxies() || !object.eIsSet(reference)) {
                continue;
            }
            Object value = object.eGet(reference);
            if (value instanceof List<?> parts) {
                parts.forEach(part -> checkTree((EObject) part, check));
            } else {
                checkTree((EObject) value, check);
            }
        }
    }

    private void check(Element element, Check check) {
        for (Rule rule : rules) {
            check.begin(rule);
            rule.check(element, check);
        }
    }
}
