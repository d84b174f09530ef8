package org.belegg.formats.brat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belegg.formats.gold.GoldFolder;
import org.belegg.formats.gold.GoldStory;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;

/** A folder of stories that people corrected in brat: {@code ID.txt}, {@code ID.ann} and maybe {@code ID.meta.json}. */
public final class BratFolder {
    private final Path folder;

    /** The stories in this folder; nothing is read yet. */
    public BratFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The ids of all stories with annotations, sorted.
     *
     * @throws BeleggException when the folder cannot be read, or holds none
     */
    public List<String> ids() {
        String ending = BratFile.ANNOTATIONS.ending();
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(id -> Files.exists(file(id, BratFile.TEXT.ending())))
                    .sorted()
                    .forEach(ids::add);
        } catch (IOException cause) {
            throw new BeleggException("cannot read the folder " + folder + "; give a folder of brat files", cause);
        }
        if (ids.isEmpty()) {
            throw new BeleggException(
                    folder + " holds no brat story: need ID.txt with its annotations ID.ann beside it", null);
        }
        return ids;
    }

    /**
     * One story with what people marked in it.
     *
     * @throws BeleggException when a file cannot be read or contradicts itself; the message says which file and line
     */
    public GoldStory story(String id) {
        Path annotations = file(id, BratFile.ANNOTATIONS.ending());
        String text = content(file(id, BratFile.TEXT.ending()));
        Article article = GoldFolder.withMetadata(Article.of(id, text), file(id, BratFile.METADATA.ending()));
        try {
            return new GoldStory(
                    article, new GoldAnnotation(text, new CorrectedStandOff(text, content(annotations))).of(id));
        } catch (IllegalArgumentException cause) {
            throw new BeleggException(annotations + ", " + cause.getMessage(), cause);
        }
    }

    private Path file(String id, String ending) {
        return folder.resolve(id + ending);
    }

    /** Nothing may be mended or left out here: annotations count every character. */
    private static String content(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException cause) {
            throw new BeleggException(file + " is not UTF-8, which brat needs; export the story again", cause);
        } catch (IOException cause) {
            throw new BeleggException("cannot read " + file + ": " + cause.getMessage(), cause);
        }
    }
}
