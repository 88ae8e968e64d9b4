package org.actant.ui.text.print;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Prints the pages of an article that a print dialog asks for. Its methods run on the user interface thread. */
final class PrinterPress implements Press {

    private final Printout printout;
    private final PrinterData wanted;
    private final Printer printer;
    private final PrintFonts fonts;
    private final PagePainter painter;
    private List<Page> pages = List.of();
    private int all;

    /** @param wanted the printer, and which pages */
    PrinterPress(Printout printout, PrinterData wanted) {
        this.printout = printout;
        this.wanted = wanted;
        printer = new Printer(wanted);
        Sheet sheet = Sheet.of(printer);
        fonts = new PrintFonts(printer, printout.font(), sheet);
        painter = new PagePainter(printout, sheet, fonts);
    }

    @Override
    public boolean begin() {
        if (!printer.startJob(printout.title())) {
            return false;
        }
        GC gc = new GC(printer);
        try {
            List<Page> whole = painter.pages(gc);
            all = whole.size();
            pages = wanted(whole);
        } finally {
            gc.dispose();
        }
        return true;
    }

    private List<Page> wanted(List<Page> whole) {
        if (wanted.scope != PrinterData.PAGE_RANGE) {
            return whole;
        }
        return whole.stream().filter(page -> wanted.startPage <= page.number() && page.number() <= wanted.endPage)
                .toList();
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public boolean print(int page) {
        if (!printer.startPage()) {
            return false;
        }
        GC gc = new GC(printer);
        try {
            painter.draw(gc, pages.get(page), all);
        } finally {
            gc.dispose();
        }
        printer.endPage();
        return true;
    }

    @Override
    public void end() {
        printer.endJob();
        dispose();
    }

    @Override
    public void cancel() {
        printer.cancelJob();
        dispose();
    }

    private void dispose() {
        fonts.close();
        printer.dispose();
    }
}
