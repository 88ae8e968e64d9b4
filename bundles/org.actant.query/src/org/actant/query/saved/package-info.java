/** Queries with a name: those of the program and those of a dossier. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.query.saved;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
