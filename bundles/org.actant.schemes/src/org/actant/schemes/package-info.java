/** Coding schemes of others as data, with their licences; a product may leave this bundle out. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.schemes;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
