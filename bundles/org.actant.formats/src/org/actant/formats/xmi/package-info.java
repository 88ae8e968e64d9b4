/** The self-contained EMF export: a dossier with its texts in one XMI, its Ecore beside it. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.formats.xmi;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
