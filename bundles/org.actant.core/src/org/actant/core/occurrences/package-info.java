/** Where words stand that are like some words. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.occurrences;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
