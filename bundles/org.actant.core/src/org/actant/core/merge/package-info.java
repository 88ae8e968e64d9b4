/** How documents that were read become part of an open dossier: by id, with nothing lost. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.merge;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
