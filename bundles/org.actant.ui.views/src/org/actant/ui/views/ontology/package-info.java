/** The editor of a dossier's ontology: types of each kind as a tree, and the chosen one as a form. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.ontology;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
