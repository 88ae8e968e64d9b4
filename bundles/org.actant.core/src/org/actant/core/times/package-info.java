/** What times mean as dates, and what dates follow from them: derived, never stored. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.times;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
