package org.belegg.archive.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Surnames that so many bear that a full name with one of them is no proof of who it is. */
final class CommonSurnames {
    private static final String RESOURCE = "common-surnames.txt";
    private static final Set<String> NAMES = read();

    private CommonSurnames() {}

    /** Whether a full name, folded, ends with one of them. */
    static boolean endsWithOne(String folded) {
        return NAMES.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private static Set<String> read() {
        try (InputStream in = CommonSurnames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program's jar; install Belegg again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + RESOURCE + " from the program's jar", cause);
        }
    }
}
