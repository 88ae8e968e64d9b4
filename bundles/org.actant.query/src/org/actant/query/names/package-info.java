/** The names of the model that a query may use: features, and a handful of derived steps. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.query.names;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
