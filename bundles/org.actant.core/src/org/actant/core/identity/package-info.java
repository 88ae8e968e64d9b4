/** What was found to be one and the same, and the acts that fold elements together, part them and split them. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.identity;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
