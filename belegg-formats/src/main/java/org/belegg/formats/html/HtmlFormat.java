package org.belegg.formats.html;

import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * One page that holds everything it needs: each story at the left with its stretches marked, its records at the right,
 * the two tied by signs, by links, and by lighting each other on hover and focus. The days stand on a timeline too.
 */
public final class HtmlFormat implements ReadingFormat {
    private final PageTemplate template;

    /** A page with this title, such as the name of the file that was read. */
    public HtmlFormat(String title) {
        this.template = PageTemplate.ofStories(title);
    }

    @Override
    public String opening() {
        return template.opening();
    }

    @Override
    public String write(Reading reading, int place) {
        return new StorySection(reading, place).render();
    }

    @Override
    public String closing() {
        return template.closing();
    }
}
