/** The quick outline: what an article speaks of, to go to it. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.outline;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
