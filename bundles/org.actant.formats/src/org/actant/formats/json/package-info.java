/** Actant JSON: one file an article, its text beside it. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.formats.json;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
