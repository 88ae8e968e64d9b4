/** How elements look wherever they are listed: chip, name, the words of the ontology. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.elements;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
