/** What the editor needs to know of the ontology: colours, names and keys of types, roles of events. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.types;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
