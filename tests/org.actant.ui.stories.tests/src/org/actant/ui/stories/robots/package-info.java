/** Robots of our own that play the hands of the analyst; their vocabulary is that of SWTBot. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.stories.robots;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
