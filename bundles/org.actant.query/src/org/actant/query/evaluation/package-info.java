/** What a bound query is made of, evaluated against one element after the other. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.query.evaluation;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
