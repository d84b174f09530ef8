package org.belegg.archive;

import java.nio.file.Path;
import org.belegg.archive.store.Patience;
import org.belegg.model.EntityType;

/** A process that adds made stories to an archive, those that it does not have yet, and is there to be killed. */
final class AddingProcess {
    private AddingProcess() {}

    /** Adds the stories from 0 up to the number in the second argument to the archive in the first. */
    public static void main(String[] arguments) {
        try (Archive archive = Archive.openOrCreate(Path.of(arguments[0]), Patience.USUAL)) {
            Run run = archive.begin(TestArchive.by("1"));
            System.out.println("begun");
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                MadeStory story = story(i);
                if (run.look(story.article()) == Run.Known.NEW) {
                    run.put(story.made(), "test");
                }
            }
            run.end(TestArchive.SOMEBODY, 0);
        }
    }

    static MadeStory story(int number) {
        String name = "Kari Nr" + number;
        return new MadeStory("s" + number, name + " sier at bru " + number + " er trygg for 40 biler. ".repeat(20))
                .names(name, EntityType.PERSON)
                .says(name, "sier", "at bru " + number + " er trygg for 40 biler")
                .counts("40", 40, "biler");
    }
}
