/** Tables of what a dossier holds, and what they are made of: columns, rows in order, edits in place. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.tables;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
