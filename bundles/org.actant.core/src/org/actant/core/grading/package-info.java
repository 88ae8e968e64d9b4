/** How far a claim can be trusted, as it follows from the sources that it comes through. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.grading;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
