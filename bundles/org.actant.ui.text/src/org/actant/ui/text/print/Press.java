package org.actant.ui.text.print;

/** What pages are printed with, in this order: begin, pages, then end or cancel. */
public interface Press {

    /** Makes ready; false if it cannot print. */
    boolean begin();

    /** Number of pages, known once it has begun. */
    int pages();

    /** Prints a page, from 0; false if it cannot. */
    boolean print(int page);

    /** Everything is printed. */
    void end();

    /** Nothing more is printed. */
    void cancel();
}
