package org.belegg.formats.annotation;

import org.belegg.formats.ReadingFormat;
import org.belegg.formats.json.JsonText;
import org.belegg.model.Reading;

/**
 * W3C Web Annotations as JSON-LD: an {@code AnnotationPage} a story, each on a line. Every finding is an annotation that
 * selects its words twice, by quotation and by position. Positions count code points, as the recommendation has it.
 */
public final class WebAnnotationFormat implements ReadingFormat {
    @Override
    public String write(Reading reading, int place) {
        int length = 8 * reading.article().text().length() + 4096;
        return JsonText.forHtml(length, json -> new AnnotationPage(json, reading).write()) + "\n";
    }
}
