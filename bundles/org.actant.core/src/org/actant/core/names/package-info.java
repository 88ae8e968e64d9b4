/** Which words of a text are likely to be names. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.names;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
