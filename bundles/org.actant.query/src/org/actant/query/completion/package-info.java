/** What may stand at a place of a query. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.query.completion;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
