/** Questions to a dossier: a query is parsed once, runs in small steps, and says where it is wrong. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.query;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
