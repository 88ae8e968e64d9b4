package org.actant.core.times;

import org.actant.model.Element;

/**
 * One thing lies before another.
 *
 * @param earlier what comes first
 * @param later   what comes after it
 * @param because what says so: a link, or a time of one of them
 */
public record Precedence(Element earlier, Element later, Element because) {
}
