/** Edits of the ontology of a dossier: one class a command, and what the dossier uses of what they change. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.ontology.edit;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
