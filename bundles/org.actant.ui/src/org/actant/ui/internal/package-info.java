/** The layout of the perspective. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.internal;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
