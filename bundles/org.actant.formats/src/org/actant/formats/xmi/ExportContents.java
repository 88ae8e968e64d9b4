package org.actant.formats.xmi;

import org.actant.core.formats.DossierPart;
import org.actant.model.Ontology;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What an export holds.
 *
 * @param part     the dossier with its texts
 * @param ontology the ontology whose types the dossier uses, or null if the export has none
 */
public record ExportContents(DossierPart part, @Nullable Ontology ontology) {
}
