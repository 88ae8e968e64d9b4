/** Names: which words of a text are likely to be some, and which elements have names like some words. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.names;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
