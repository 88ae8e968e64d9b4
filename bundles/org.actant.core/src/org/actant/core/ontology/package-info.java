/**
 * The ontology: the types, roles, scales and codes that an analyst chooses from, as an immutable lookup, and where it
 * comes from.
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.ontology;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
