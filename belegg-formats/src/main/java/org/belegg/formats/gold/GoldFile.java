package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.StringJoiner;
import org.belegg.formats.json.JsonText;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.jspecify.annotations.Nullable;

/** The files that a gold story is, side by side in a folder under its id. {@link GoldFolder} reads them. */
public enum GoldFile {
    /** The story's text. */
    TEXT(".txt"),
    /** What a person marked in it. */
    ANNOTATION(".json"),
    /** What is known about it. */
    METADATA(".meta.json");

    private final String ending;

    GoldFile(String ending) {
        this.ending = ending;
    }

    /** How the file's name ends, with its dots. */
    public String ending() {
        return ending;
    }

    /** What this file of a story holds. The annotation has a finding a line, as people edit it. */
    public String write(GoldStory story) {
        return switch (this) {
            case TEXT -> story.text();
            case ANNOTATION -> annotation(story.annotation());
            case METADATA -> metadata(story.article(), story.article().language());
        };
    }

    /** What is known about a story, in the form of its metadata file. */
    public static String metadata(Article article, @Nullable Language language) {
        return JsonText.of(256, json -> {
                    json.writeStartObject();
                    json.writeStringField("id", article.id());
                    json.writeStringField("title", article.title());
                    json.writeStringField(
                            "date",
                            article.published() == null
                                    ? null
                                    : article.published().value());
                    json.writeStringField("source", article.outlet());
                    json.writeStringField("lang", language == null ? null : language.code());
                    json.writeEndObject();
                })
                + "\n";
    }

    private static String annotation(JsonNode annotation) {
        StringJoiner fields = new StringJoiner(",\n ", "{", "}\n");
        annotation.properties().forEach(field -> {
            String name = TextNode.valueOf(field.getKey()).toString();
            fields.add(name + ": " + lines(field.getValue()));
        });
        return fields.toString();
    }

    private static String lines(JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            return value.toString();
        }
        StringJoiner lines = new StringJoiner(",\n  ", "[\n  ", "]");
        value.forEach(element -> lines.add(element.toString()));
        return lines.toString();
    }
}
