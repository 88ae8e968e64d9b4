/** What a format is: readers that bring documents in, writers that take them out, and the registry that finds them. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.formats;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
