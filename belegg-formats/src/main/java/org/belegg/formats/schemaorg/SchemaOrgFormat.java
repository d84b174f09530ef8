package org.belegg.formats.schemaorg;

import org.belegg.formats.ReadingFormat;
import org.belegg.formats.json.JsonText;
import org.belegg.model.Reading;

/**
 * A {@code NewsArticle} of schema.org as JSON-LD, each story on a line, with a {@code Quotation} for each direct speech
 * and a {@code Claim} for what somebody is said to state. Nobody is made the author of what they deny or ask for.
 */
public final class SchemaOrgFormat implements ReadingFormat {
    @Override
    public String write(Reading reading, int place) {
        int length = 3 * reading.article().text().length() + 2048;
        return JsonText.forHtml(length, json -> new NewsArticle(json, reading).write()) + "\n";
    }
}
