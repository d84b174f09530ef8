package org.belegg.formats.brat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.belegg.formats.ReadingFormat;
import org.belegg.formats.gold.GoldFile;
import org.belegg.model.Reading;

/** The files that one story becomes, side by side in a folder under one name. {@link BratFolder} reads them back. */
public enum BratFile implements ReadingFormat {
    /** The story's text, which the annotations count in. Half a surrogate pair, which has no UTF-8, is U+FFFD. */
    TEXT(".txt"),
    /** The annotations, in code points. */
    ANNOTATIONS(".ann"),
    /** What is known about the story, as gold stories have it; brat itself passes it over. */
    METADATA(".meta.json");

    private final String ending;

    BratFile(String ending) {
        this.ending = ending;
    }

    /** How the file's name ends, with its dots. */
    public String ending() {
        return ending;
    }

    @Override
    public String write(Reading reading, int place) {
        return switch (this) {
            case TEXT -> StandOff.encodable(reading.article().text());
            case ANNOTATIONS -> new ReadingStandOff(reading).write();
            case METADATA -> GoldFile.metadata(reading.article(), reading.language());
        };
    }

    /** The files that a folder needs once, by name: what brat must know to show and edit the annotations. */
    public static Map<String, String> configuration() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : new String[] {"annotation.conf", "visual.conf"}) {
            files.put(name, resource(name));
        }
        return files;
    }

    private static String resource(String name) {
        try (InputStream file = BratFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + name + " of the program itself", cause);
        }
    }
}
