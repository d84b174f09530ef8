package org.belegg.formats.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belegg.formats.input.TextDecoder;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** A folder of gold stories: {@code ID.txt}, {@code ID.json} and, where there is one, {@code ID.meta.json}. */
public final class GoldFolder {
    private static final String TEXT = ".txt";

    private final Path folder;

    /** The gold stories in this folder; nothing is read yet. */
    public GoldFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * All stories with an annotation, sorted by id. The language in the metadata is passed over: which language a story
     * is in is for the reader to decide.
     *
     * @throws BeleggException when the folder or a file in it cannot be read, or holds no story
     */
    public List<GoldStory> stories() {
        List<GoldStory> stories = new ArrayList<>();
        for (Path text : texts()) {
            String name = text.getFileName().toString();
            String id = name.substring(0, name.length() - TEXT.length());
            Path annotation = folder.resolve(id + ".json");
            if (Files.exists(annotation)) {
                stories.add(story(id, text, annotation));
            }
        }
        if (stories.isEmpty()) {
            throw new BeleggException(
                    folder + " holds no gold story: need ID.txt with its annotation ID.json beside it", null);
        }
        return stories;
    }

    private List<Path> texts() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(GoldFolder::isText)
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (IOException cause) {
            throw new BeleggException("cannot read the folder " + folder + "; give a folder of gold stories", cause);
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(TEXT) && !name.startsWith(".");
    }

    private GoldStory story(String id, Path text, Path annotation) {
        Article article = withMetadata(Article.of(id, content(text)), folder.resolve(id + ".meta.json"));
        return new GoldStory(article, tree(annotation));
    }

    /**
     * The article with the headline, date and outlet of a metadata file; as it is where there is no such file.
     *
     * @throws BeleggException when the file cannot be read
     */
    public static Article withMetadata(Article article, Path metadata) {
        if (!Files.exists(metadata)) {
            return article;
        }
        JsonNode fields = tree(metadata);
        return article.withTitle(Fields.string(fields, "title"))
                .withOutlet(Fields.string(fields, "source"))
                .withPublished(date(metadata, Fields.string(fields, "date")));
    }

    private static @Nullable PartialDate date(Path file, @Nullable String value) {
        try {
            return value == null ? null : PartialDate.parse(value);
        } catch (IllegalArgumentException cause) {
            throw new BeleggException(file + ": " + cause.getMessage(), cause);
        }
    }

    private static JsonNode tree(Path file) {
        String json = content(file);
        try {
            return JsonTree.parse(json);
        } catch (BeleggException cause) {
            throw new BeleggException(file + ": " + cause.getMessage(), cause);
        }
    }

    private static String content(Path file) {
        try {
            return TextDecoder.decode(Files.readAllBytes(file)).text();
        } catch (IOException cause) {
            throw new BeleggException("cannot read " + file + ": " + cause.getMessage(), cause);
        }
    }
}
