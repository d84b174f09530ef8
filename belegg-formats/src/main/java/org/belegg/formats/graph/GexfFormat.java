package org.belegg.formats.graph;

import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * GEXF 1.3: a directed graph of who speaks of whom. Nodes are the entities that speak or are spoken of, each story's its
 * own; an edge goes from a speaker to whom a content of theirs names, and weighs as much as there are such contents.
 */
public final class GexfFormat implements ReadingFormat {
    /** What the format cannot hold, for a person to read. */
    public static final String LOST = "the words, numbers, days, channels, and what nobody named says";

    @Override
    public String opening() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <gexf xmlns="http://gexf.net/1.3" version="1.3">
                  <meta>
                    <creator>Belegg</creator>
                    <description>Who speaks of whom</description>
                  </meta>
                  <graph defaultedgetype="directed" mode="static">
                    <attributes class="node" mode="static">
                      <attribute id="type" title="type" type="string"/>
                      <attribute id="roles" title="roles" type="string"/>
                      <attribute id="says" title="says" type="integer"/>
                      <attribute id="story" title="story" type="string"/>
                    </attributes>
                    <attributes class="edge" mode="static">
                      <attribute id="stances" title="stances" type="string"/>
                    </attributes>
                """;
    }

    @Override
    public String write(Reading reading, int place) {
        return new SpeakerGraph(reading, "s" + place + "-").write();
    }

    @Override
    public String closing() {
        return "  </graph>\n</gexf>\n";
    }
}
