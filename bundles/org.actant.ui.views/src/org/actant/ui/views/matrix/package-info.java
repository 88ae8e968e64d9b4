/** The matrix of claims: which source says what of which event. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.matrix;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
