/** What a wizard, a menu and the command line have in common: records in, records out. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.operations;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
