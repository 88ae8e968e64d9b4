/** Handlers of the commands that the views bring. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.handlers;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
