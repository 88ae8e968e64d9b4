/** Words by which a text hedges what it says, or says that others say it. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.hedges;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
