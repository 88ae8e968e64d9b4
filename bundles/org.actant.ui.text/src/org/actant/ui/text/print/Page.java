package org.actant.ui.text.print;

import java.util.List;

import org.actant.ui.text.spans.VisualLine;

/**
 * What stands on one page. Offsets are UTF-16 code units; the pages of a text follow each other without gaps.
 *
 * @param number from 1
 * @param begin  first offset on it
 * @param end    first offset behind it
 * @param lines  its lines from top to bottom, in units of the sheet; between two of them lies at most the white space at
 *               which the text is broken
 */
public record Page(int number, int begin, int end, List<VisualLine> lines) {
}
