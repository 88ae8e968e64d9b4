package org.actant.formats.xmi;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.actant.core.formats.DossierPart;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;
import org.actant.model.ActantPackage;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.actant.model.Element;
import org.actant.model.Ontology;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the root object of an export. */
final class ExportReader {

    /** A text with the id of its article, which may come later. */
    private record Found(String article, ArticleText text, int line) {
    }

    private final XmlInput in;
    private final XmiReferences references;
    private final ObjectReader objects;
    private final Map<String, Found> texts = new LinkedHashMap<>();
    private @Nullable Dossier dossier;
    private @Nullable Ontology ontology;

    ExportReader(XmlInput in) {
        this.in = in;
        this.references = new XmiReferences(in);
        this.objects = new ObjectReader(in, references);
    }

    /** Reads and checks the whole file. */
    ExportContents read() throws DocumentException {
        in.root();
        if (!XmiFormat.NAMESPACE.equals(in.namespace()) || !XmiFormat.EXPORT.equals(in.localName())) {
            throw in.error(Messages.bind(Messages.noExport, in.localName(), in.namespace()));
        }
        in.children(this::child);
        in.end();
        Dossier read = dossier;
        if (read == null) {
            throw in.error(Messages.noDossier);
        }
        references.resolve();
        DossierPart part = new DossierPart(read, texts(read));
        new ArticleCheck(in).check(part);
        return new ExportContents(part, ontology);
    }

    private void child(String name) throws DocumentException {
        switch (name) {
            case XmiFormat.DOSSIER -> {
                requireFirst(name, dossier);
                dossier = (Dossier) objects.read(ActantPackage.Literals.DOSSIER);
            }
            case XmiFormat.ONTOLOGY -> {
                requireFirst(name, ontology);
                ontology = (Ontology) objects.read(ActantPackage.Literals.ONTOLOGY);
            }
            case XmiFormat.TEXTS -> text();
            default -> throw in.error(Messages.bind(Messages.unknownElement, name));
        }
    }

    private void requireFirst(String name, @Nullable Object before) throws DocumentException {
        if (before != null) {
            throw in.error(Messages.bind(Messages.setTwice, name));
        }
    }

    private void text() throws DocumentException {
        int line = in.line();
        String article = in.attribute(null, XmiFormat.ARTICLE);
        String encoding = in.attribute(null, XmiFormat.ENCODING);
        String[] text = {in.attribute(null, XmiFormat.TEXT)};
        if (article == null) {
            throw in.error(Messages.bind(Messages.setNotAtAll, XmiFormat.ARTICLE));
        }
        in.children(name -> {
            if (!XmiFormat.TEXT.equals(name) || text[0] != null) {
                throw in.error(Messages.bind(Messages.unknownElement, name));
            }
            text[0] = in.text();
        });
        Found found = new Found(article, decode(article, text[0] == null ? "" : text[0], encoding), line);
        if (texts.putIfAbsent(article, found) != null) {
            throw in.error(line, Messages.bind(Messages.textTwice, article));
        }
    }

    private ArticleText decode(String article, String text, @Nullable String encoding) throws DocumentException {
        if (encoding == null) {
            return ArticleText.of(text);
        }
        if (!XmiFormat.BASE64.equals(encoding)) {
            throw in.error(Messages.bind(Messages.wrongValue, XmiFormat.ENCODING, encoding));
        }
        try {
            return ArticleText.of(Base64.getDecoder().decode(text.replaceAll("\\s", "")), in.file() + ": " + article);
        } catch (IllegalArgumentException e) {
            throw in.error(Messages.bind(Messages.wrongValue, XmiFormat.TEXT, XmiFormat.BASE64), e);
        }
    }

    private Map<Article, ArticleText> texts(Dossier read) throws DocumentException {
        Map<Article, ArticleText> byArticle = new LinkedHashMap<>();
        for (Found found : texts.values()) {
            Element element = references.element(found.article(), found.line());
            if (!(element instanceof Article article)) {
                throw in.error(found.line(), Messages.bind(Messages.wrongTarget,
                        new Object[]{found.article(), element.eClass().getName(), Article.class.getSimpleName()}));
            }
            byArticle.put(article, found.text());
        }
        for (Article article : read.getArticles()) {
            if (!byArticle.containsKey(article)) {
                throw in.error(Messages.bind(Messages.textMissing, article.getId()));
            }
        }
        return byArticle;
    }
}
