/** Where things stand in a text: the span index and the keeping of anchors. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.spans;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
