/** The workbench application: window, menus, arguments. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.app;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
