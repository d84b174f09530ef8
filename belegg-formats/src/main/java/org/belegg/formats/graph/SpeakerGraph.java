package org.belegg.formats.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belegg.formats.Term;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.Stance;

/** One story's nodes and edges. */
final class SpeakerGraph {
    private final Reading reading;
    private final String prefix;
    /** All mentions, in text order, to find those in a content without looking at all. */
    private final List<Place> places = new ArrayList<>();

    private final Map<String, Integer> says = new LinkedHashMap<>();
    private final Map<Edge, Map<Stance, Integer>> edges = new LinkedHashMap<>();

    /** Where an entity is spoken of. */
    private record Place(Span span, String entity) {}

    /** A speaker and somebody spoken of, by id. */
    private record Edge(String from, String to) {}

    SpeakerGraph(Reading reading, String prefix) {
        this.reading = reading;
        this.prefix = prefix;
    }

    String write() {
        for (Entity entity : reading.entities()) {
            for (Mention mention : entity.mentions()) {
                places.add(new Place(mention.span(), entity.id()));
            }
        }
        places.sort(Comparator.comparing(Place::span));
        for (Attribution attribution : reading.attributions()) {
            String speaker = attribution.speaker();
            if (speaker != null) {
                says.merge(speaker, 1, Integer::sum);
                addEdges(speaker, attribution);
            }
        }
        Set<String> nodes = new HashSet<>(says.keySet());
        edges.keySet().forEach(edge -> nodes.add(edge.to()));
        StringBuilder graph = new StringBuilder("    <nodes>\n");
        reading.entities().stream()
                .filter(entity -> nodes.contains(entity.id()))
                .forEach(entity -> graph.append(node(entity)));
        graph.append("    </nodes>\n    <edges>\n");
        edges.forEach((edge, stances) -> graph.append(edge(edge, stances)));
        return graph.append("    </edges>\n").toString();
    }

    private void addEdges(String speaker, Attribution attribution) {
        Set<String> spokenOf = new LinkedHashSet<>();
        for (Span content : attribution.content()) {
            for (int i = firstFrom(content.start());
                    i < places.size() && places.get(i).span().start() < content.end();
                    i++) {
                if (places.get(i).span().end() <= content.end()) {
                    spokenOf.add(places.get(i).entity());
                }
            }
        }
        spokenOf.remove(speaker);
        for (String entity : spokenOf) {
            edges.computeIfAbsent(new Edge(speaker, entity), unused -> new EnumMap<>(Stance.class))
                    .merge(attribution.stance(), 1, Integer::sum);
        }
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String node(Entity entity) {
        String roles = entity.roles().stream().map(Role::text).distinct().collect(Collectors.joining("; "));
        return "      <node id=\"" + id(entity.id()) + "\" label=\"" + XmlText.attribute(entity.name()) + "\">\n"
                + "        <attvalues>\n"
                + value("type", Term.of(entity.type()))
                + value("roles", roles)
                + value("says", String.valueOf(says.getOrDefault(entity.id(), 0)))
                + value("story", reading.article().id())
                + "        </attvalues>\n      </node>\n";
    }

    private String edge(Edge edge, Map<Stance, Integer> stances) {
        int weight = stances.values().stream().mapToInt(Integer::intValue).sum();
        String words = stances.entrySet().stream()
                .map(stance -> Term.of(stance.getKey()) + " " + stance.getValue())
                .collect(Collectors.joining("; "));
        String from = id(edge.from());
        String to = id(edge.to());
        return "      <edge id=\"" + from + "-" + to + "\" source=\"" + from + "\" target=\"" + to + "\" weight=\""
                + weight + "\">\n        <attvalues>\n" + value("stances", words)
                + "        </attvalues>\n      </edge>\n";
    }

    private static String value(String attribute, String value) {
        return value.isEmpty()
                ? ""
                : "          <attvalue for=\"" + attribute + "\" value=\"" + XmlText.attribute(value) + "\"/>\n";
    }

    private String id(String entity) {
        return XmlText.attribute(prefix + entity);
    }
}
