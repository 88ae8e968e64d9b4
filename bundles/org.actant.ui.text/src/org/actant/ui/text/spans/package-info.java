/** How spans become lines under the words: lanes, geometry, styles, painting. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.spans;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
