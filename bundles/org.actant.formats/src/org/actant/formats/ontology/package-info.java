/**
 * Ontologies as JSON: one object with the types, roles, scales and lists of terms, read and written as a stream.
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.formats.ontology;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
