/** What analysts do to a dossier, one class a gesture. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.core.commands;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
