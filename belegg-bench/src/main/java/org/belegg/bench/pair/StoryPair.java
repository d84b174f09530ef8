package org.belegg.bench.pair;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belegg.archive.matter.Relation;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.belegg.model.Span;

/**
 * Two stories, and how their figures stand to each other as a careful editor would say.
 *
 * @param id names it in its file
 * @param first story
 * @param second story
 * @param expected every relation between a figure of the first and one of the second; empty when they tell of nothing in common
 */
record StoryPair(String id, Article first, Article second, List<Expected> expected) {
    StoryPair {
        expected = List.copyOf(expected);
    }

    /**
     * A relation that is to be found.
     *
     * @param kind of it
     * @param first where the figure stands in the first story, with what it counts or without
     * @param second where the other stands in the second
     */
    record Expected(Relation.Kind kind, Span first, Span second) {}

    /**
     * The pairs of a file, a JSON object a line; evaluation/pairs/README.md tells what stands in one.
     *
     * @throws BeleggException when a line is no pair, or a figure does not stand in its story once
     */
    static List<StoryPair> in(Path file) throws IOException {
        List<StoryPair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                pairs.add(of(JsonTree.parse(line)));
            } catch (BeleggException | IllegalArgumentException cause) {
                throw new BeleggException(file + ", line " + number + ": " + cause.getMessage(), cause);
            }
        }
        return pairs;
    }

    private static StoryPair of(JsonNode pair) {
        String id = pair.path("id").asText();
        Language language = Language.ofCode(pair.path("language").asText())
                .orElseThrow(() -> new IllegalArgumentException("needs a language, got " + pair.path("language")));
        Article first = article(id + "a", pair.path("a"), language);
        Article second = article(id + "b", pair.path("b"), language);
        List<Expected> expected = new ArrayList<>();
        for (JsonNode relation : pair.path("relations")) {
            expected.add(new Expected(
                    Relation.Kind.valueOf(relation.path("relation").asText().toUpperCase(Locale.ROOT)),
                    only(relation.path("a").asText(), first),
                    only(relation.path("b").asText(), second)));
        }
        return new StoryPair(id, first, second, expected);
    }

    private static Article article(String id, JsonNode story, Language language) {
        return Article.of(id, story.path("text").asText())
                .withTitle(story.path("title").asText())
                .withOutlet(story.path("outlet").asText())
                .withPublished(PartialDate.parse(story.path("published").asText()))
                .withLanguage(language);
    }

    private static Span only(String words, Article story) {
        int start = story.text().indexOf(words);
        if (words.isEmpty() || start < 0 || story.text().indexOf(words, start + 1) >= 0) {
            throw new IllegalArgumentException("\"" + words + "\" must stand once in story " + story.id());
        }
        return new Span(start, start + words.length());
    }
}
