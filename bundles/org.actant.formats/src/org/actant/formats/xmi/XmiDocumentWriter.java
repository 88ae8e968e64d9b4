package org.actant.formats.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.Output;
import org.actant.core.ontology.Ontologies;
import org.actant.core.store.ArticleNames;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;
import org.actant.core.store.XmlCharacters;
import org.actant.model.ActantPackage;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the self-contained EMF export: one XMI file with all, and the Ecore file that any EMF program needs. */
@Component
public final class XmiDocumentWriter implements DocumentWriter {

    private static final String FALLBACK = "dossier";

    private final Ontologies ontologies;

    /** @param ontologies tells what applies to a dossier */
    @Activate
    public XmiDocumentWriter(@Reference Ontologies ontologies) {
        this.ontologies = ontologies;
    }

    @Override
    public Format format() {
        return XmiFormat.format();
    }

    @Override
    public void write(DossierPart part, Output output, IProgressMonitor monitor) throws IOException {
        String name = part.dossier().getName() == null ? FALLBACK : ArticleNames.of(part.dossier().getName());
        String ecoreName = output.isFolder()
                ? name + XmiFormat.ECORE_SUFFIX
                : output.siblingName(XmiFormat.ECORE_SUFFIX);
        if (!output.isFolder() && output.target().getFileName().toString().equals(ecoreName)) {
            throw new DocumentException(Messages.bind(Messages.ecoreNamed, output.target()));
        }
        SubMonitor progress = SubMonitor.convert(monitor, Messages.bind(Messages.writing, name), 1);
        try (OutputStream bytes = output.main(name + XmiFormat.SUFFIX)) {
            XmlOutput out = new XmlOutput(bytes);
            export(part, out, ecoreName, progress);
            out.finish();
        }
        try (OutputStream bytes = output.sibling(XmiFormat.ECORE_SUFFIX, ecoreName)) {
            new ExportPackage().write(bytes);
        }
    }

    private void export(DossierPart part, XmlOutput out, String ecoreName, SubMonitor progress) throws IOException {
        Dossier dossier = part.dossier();
        ObjectWriter objects = new ObjectWriter(out, progress);
        out.start(XmiFormat.PREFIX + ":" + XmiFormat.EXPORT);
        out.attribute("xmi:version", "2.0");
        out.attribute("xmlns:xmi", XmiFormat.XMI);
        out.attribute("xmlns:xsi", XmiFormat.XSI);
        out.attribute("xmlns:" + XmiFormat.PREFIX, XmiFormat.NAMESPACE);
        out.attribute("xsi:schemaLocation", XmiFormat.NAMESPACE + " " + URI.encodeSegment(ecoreName, false));
        objects.write(XmiFormat.DOSSIER, dossier, ActantPackage.Literals.DOSSIER);
        for (Article article : dossier.getArticles()) {
            text(out, article, part.text(article));
        }
        if (ontologies.knows(dossier.getOntology(), part.ontologies())) {
            objects.write(XmiFormat.ONTOLOGY, ontologies.applied(dossier.getOntology(), part.ontologies()),
                    ActantPackage.Literals.ONTOLOGY);
        }
        out.end();
    }

    private static void text(XmlOutput out, Article article, ArticleText text) throws IOException {
        out.start(XmiFormat.TEXTS);
        out.attribute(XmiFormat.ARTICLE, ObjectWriter.id(article));
        if (XmlCharacters.firstForbidden(text.text()) < 0) {
            out.text(XmiFormat.TEXT, text.text());
        } else {
            out.attribute(XmiFormat.ENCODING, XmiFormat.BASE64);
            out.text(XmiFormat.TEXT, Base64.getEncoder().encodeToString(text.bytes()));
        }
        out.end();
    }
}
