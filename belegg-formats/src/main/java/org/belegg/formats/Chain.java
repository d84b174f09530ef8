package org.belegg.formats;

import java.util.List;
import java.util.StringJoiner;
import org.belegg.model.Channel;

/**
 * The hands that a content went through, outermost first: outlet, agency, official, report.
 *
 * @param links never empty; the last one is the attribution's own speaker
 */
public record Chain(List<Link> links) {
    public Chain {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a chain needs a link");
        }
    }

    /**
     * One pair of hands.
     *
     * @param name as the article gives it
     * @param part what it is in the chain
     */
    public record Link(String name, Part part) {}

    /** What a link of a chain can be. */
    public enum Part {
        /** Published the article. */
        OUTLET(""),
        /** Was spoken to. */
        TOLD("told"),
        /** Wrote what a source said. */
        REPORTED("reported"),
        /** Holds the words. */
        DOCUMENT("document"),
        /** Said it. */
        SPEAKER("");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        /** The word that a person reads beside the name; empty where the name is enough. */
        public String label() {
            return label;
        }

        static Part of(Channel.How how) {
            return switch (how) {
                case TOLD -> TOLD;
                case REPORTED -> REPORTED;
                case DOCUMENT -> DOCUMENT;
            };
        }
    }

    /** Whether anybody stands between the speaker and the outlet, which passes everything on. */
    public boolean isPassedOn() {
        return links.stream().filter(link -> link.part() != Part.OUTLET).count() > 1;
    }

    /** The chain in one line: {@code Avisa <- NTB (reported) <- Kari Moen}. */
    @Override
    public String toString() {
        StringJoiner names = new StringJoiner(" <- ");
        for (Link link : links) {
            String label = link.part().label();
            names.add(label.isEmpty() ? link.name() : link.name() + " (" + label + ")");
        }
        return names.toString();
    }
}
