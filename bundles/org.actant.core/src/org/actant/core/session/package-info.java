/** The open dossier: the one way to change it, what changed, who refers to whom. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.session;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
