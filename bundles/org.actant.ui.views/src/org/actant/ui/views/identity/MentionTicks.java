package org.actant.ui.views.identity;

import java.util.List;
import java.util.stream.IntStream;
import org.actant.core.session.Labels;
import org.actant.model.Article;
import org.actant.model.Mention;
import org.actant.ui.views.Reveal;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Mentions with the words around them, to be ticked; rows are made when they are seen. */
final class MentionTicks {

    private static final int CONTEXT_WIDTH = 420;
    private static final int ARTICLE_WIDTH = 160;

    private final List<Mention> mentions;
    private final boolean[] ticked;

    MentionTicks(List<Mention> mentions) {
        this.mentions = mentions;
        ticked = new boolean[mentions.size()];
    }

    /** The mentions that are ticked, in order. */
    List<Mention> ticked() {
        return IntStream.range(0, ticked.length).filter(i -> ticked[i]).mapToObj(mentions::get).toList();
    }

    Table create(Composite parent, Runnable changed) {
        Table table = new Table(parent, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column(table, Messages.words, CONTEXT_WIDTH);
        column(table, Messages.article, ARTICLE_WIDTH);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                TableItem item = (TableItem) event.item;
                ticked[table.indexOf(item)] = item.getChecked();
                changed.run();
            }
        });
        table.setItemCount(mentions.size());
        return table;
    }

    private void fill(TableItem item, int index) {
        Mention mention = mentions.get(index);
        Article article = Reveal.article(mention);
        item.setText(new String[]{context(mention), article == null ? "" : Labels.of(article)});
        item.setChecked(ticked[index]);
    }

    private static String context(Mention mention) {
        return "\u2026" + line(mention.getPrefix()) + "[" + line(mention.getQuote()) + "]" + line(mention.getSuffix())
                + "\u2026";
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ");
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }
}
