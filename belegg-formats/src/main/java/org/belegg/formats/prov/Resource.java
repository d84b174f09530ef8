package org.belegg.formats.prov;

import java.util.ArrayList;
import java.util.List;

/** One subject of a Turtle file with what is said of it, in the order given. */
final class Resource {
    private final String subject;
    private final List<String> statements = new ArrayList<>();

    /** What is said of this IRI; at least its type must be added. */
    Resource(String iri) {
        this.subject = TurtleText.iri(iri);
    }

    /** Says one thing more: a predicate and an object, both as Turtle has them. */
    Resource add(String predicate, String object) {
        statements.add(predicate + " " + object);
        return this;
    }

    /** Says how it is related to another resource. */
    Resource relate(String predicate, String iri) {
        return add(predicate, TurtleText.iri(iri));
    }

    @Override
    public String toString() {
        return "\n" + subject + " " + String.join(" ;\n    ", statements) + " .\n";
    }
}
