/** The command line: a headless application whose verbs call the operations of the core. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.cli;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
