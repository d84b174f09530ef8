package org.belegg.formats.prov;

import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * PROV-O in Turtle. What somebody is made to say is a {@code prov:Entity} with its words, attributed to the agents that
 * said it and passed it on, each with its role; the story derives from it. Figures are attributed to who vouches for them.
 * Places count code points, as NIF has it.
 */
public final class ProvFormat implements ReadingFormat {
    private static final String OPENING = """
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
            @prefix belegg: <urn:belegg:term:> .

            belegg:speaker a prov:Role ; rdfs:label "said it"@en .
            belegg:told a prov:Role ; rdfs:label "was spoken to"@en .
            belegg:reported a prov:Role ; rdfs:label "wrote what a source said"@en .
            """;

    @Override
    public String opening() {
        return OPENING;
    }

    @Override
    public String write(Reading reading, int place) {
        return new ProvenanceGraph(reading).write();
    }
}
