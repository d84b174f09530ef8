package org.belegg.cli.archive;

import java.util.StringJoiner;
import org.belegg.archive.article.StoredArticle;
import org.belegg.model.Article;
import org.belegg.model.PartialDate;

/** A line to cite a finding by: who published what and when, and where to find it again. */
final class Citation {
    private static final int SHOWN_HASH = 16;

    private Citation() {}

    /** The line for something in a story, by its id. */
    static String of(StoredArticle story, String id) {
        Article article = story.reading().article();
        StringJoiner line = new StringJoiner(", ", "", ".");
        String outlet = article.outlet();
        line.add(outlet == null ? "Outlet not known" : outlet);
        String title = article.title();
        line.add(title == null ? article.id() : "«" + title + "»");
        PartialDate published = article.published();
        line.add(published == null ? "date not known" : published.value());
        line.add("Belegg " + id);
        line.add("read by version " + story.version());
        line.add("sha256 " + story.hash().substring(0, SHOWN_HASH));
        return line.toString();
    }
}
