package org.belegg.formats.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.belegg.model.Span;
import org.belegg.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON to an article: {@code id}, {@code text}, {@code title}, {@code published}, {@code outlet},
 * {@code language}, all but the text optional. A line of {@code belegg read --format jsonl} is fine too. A date or a
 * language that cannot be understood gives a warning and is left out.
 */
public final class ArticleParser {
    private static final Span WHOLE = new Span(0, 0);
    private static final int DAY_LENGTH = "2023-10-07".length();

    /**
     * The article on a line.
     *
     * @throws BeleggException when the line is no JSON object or has no text; the message holds no place: add the file
     *     and the line
     */
    public ReceivedArticle parse(String line) {
        JsonNode record = JsonTree.parse(line);
        if (!record.isObject()) {
            throw new BeleggException("not an article: a line needs a JSON object {\"text\": \"...\"}", null);
        }
        JsonNode text = record.path("text");
        if (!text.isTextual()) {
            throw new BeleggException("not an article: the field \"text\" is missing or no string", null);
        }
        List<Warning> warnings = new ArrayList<>();
        String id = string(record.path("id"));
        Article article = (id == null ? Article.of(text.textValue()) : Article.of(id, text.textValue()))
                .withTitle(string(record.path("title")))
                .withOutlet(string(record.path("outlet")))
                .withPublished(published(record.path("published"), warnings))
                .withLanguage(language(record, warnings));
        return new ReceivedArticle(article, warnings);
    }

    private static @Nullable PartialDate published(JsonNode node, List<Warning> warnings) {
        String given = string(node.isObject() ? node.path("value") : node);
        if (given == null) {
            return null;
        }
        // A date with a time of day, "2023-10-07T12:00:00Z", is known to the day.
        boolean timed =
                given.length() > DAY_LENGTH && (given.charAt(DAY_LENGTH) == 'T' || given.charAt(DAY_LENGTH) == ' ');
        try {
            return PartialDate.parse(timed ? given.substring(0, DAY_LENGTH) : given);
        } catch (IllegalArgumentException cause) {
            warnings.add(new Warning("unknown-date", "\"published\" was left out: " + cause.getMessage(), WHOLE));
            return null;
        }
    }

    private static @Nullable Language language(JsonNode record, List<Warning> warnings) {
        // What a reading was read as is no statement about the article; what was given then is.
        String given = string(record.path(record.has("languageGiven") ? "languageGiven" : "language"));
        if (given == null || given.equals("no") || given.equals("nor")) {
            return null;
        }
        Optional<Language> language = LanguageName.parse(given);
        if (language.isEmpty()) {
            warnings.add(new Warning(
                    "unknown-language", "\"language\" was left out: need nb, nn or en, got \"" + given + "\"", WHOLE));
        }
        return language.orElse(null);
    }

    private static @Nullable String string(JsonNode node) {
        if (node.isMissingNode() || node.isNull() || node.isContainerNode()) {
            return null;
        }
        String value = node.asText();
        return value.isBlank() ? null : value;
    }
}
