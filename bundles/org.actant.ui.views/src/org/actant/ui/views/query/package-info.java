/** The view that asks the dossier questions. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.query;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
