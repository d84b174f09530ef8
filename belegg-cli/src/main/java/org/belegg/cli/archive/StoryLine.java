package org.belegg.cli.archive;

import java.util.StringJoiner;
import org.belegg.archive.article.StoredArticle;
import org.belegg.model.Article;
import org.belegg.model.PartialDate;

/** Which story it is, in a line: title, outlet and day. */
final class StoryLine {
    private StoryLine() {}

    static String of(StoredArticle story) {
        Article article = story.reading().article();
        StringJoiner line = new StringJoiner(" · ");
        String title = article.title();
        line.add(title == null ? article.id() : title);
        String outlet = article.outlet();
        if (outlet != null) {
            line.add(outlet);
        }
        PartialDate published = article.published();
        if (published != null) {
            line.add(published.value());
        }
        return line.toString();
    }
}
