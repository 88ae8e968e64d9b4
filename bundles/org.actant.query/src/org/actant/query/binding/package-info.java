/** From the text of a query to what can be evaluated: grammar, errors, names. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.query.binding;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
