package org.belegg.formats.annotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.belegg.formats.ArticleIri;
import org.belegg.formats.Chain;
import org.belegg.formats.FigureWords;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.Term;
import org.belegg.formats.TimeWords;
import org.belegg.formats.Voice;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.Hearsay;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;

/** One story's annotations. */
final class AnnotationPage {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final JsonGenerator json;
    private final Reading reading;
    private final ReadingIndex index;
    private final ArticleIri iri;
    private final Target target;

    AnnotationPage(JsonGenerator json, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.index = new ReadingIndex(reading);
        this.iri = new ArticleIri(reading.article().id());
        this.target = new Target(iri.article(), reading.article().text());
    }

    void write() throws IOException {
        String title = reading.article().title();
        json.writeStartObject();
        json.writeStringField("@context", CONTEXT);
        json.writeStringField("id", iri.of("annotations"));
        json.writeStringField("type", "AnnotationPage");
        json.writeObjectFieldStart("partOf");
        json.writeStringField("id", iri.of("collection"));
        json.writeStringField("type", "AnnotationCollection");
        json.writeStringField("label", title != null ? title : reading.article().id());
        json.writeEndObject();
        json.writeArrayFieldStart("items");
        for (Attribution attribution : reading.attributions()) {
            writeAttribution(attribution);
        }
        for (Entity entity : reading.entities()) {
            writeEntity(entity);
        }
        for (int i = 0; i < reading.times().size(); i++) {
            writeTime(reading.times().get(i), "t" + (i + 1));
        }
        for (int i = 0; i < reading.figures().size(); i++) {
            writeFigure(reading.figures().get(i), "n" + (i + 1));
        }
        for (int i = 0; i < reading.hearsay().size(); i++) {
            writeHearsay(reading.hearsay().get(i), "h" + (i + 1));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeAttribution(Attribution attribution) throws IOException {
        String id = attribution.id();
        open(id, "classifying");
        writeBody("classifying", "attribution");
        writeBody("tagging", Term.of(attribution.type()));
        writeBody("tagging", Term.of(attribution.stance()));
        if (index.namesSpeaker(attribution)) {
            writeBody("identifying", index.speakerName(attribution));
        }
        Chain chain = index.chain(attribution);
        if (chain.isPassedOn()) {
            writeBody("describing", chain.toString());
        }
        close(attribution.content());
        writePart(id, "source", attribution.source());
        writePart(id, "cue", attribution.cue());
        int number = 0;
        for (Channel channel : attribution.channel()) {
            number++;
            open(id + "-channel-" + number, "linking");
            writeLink(id);
            writeBody("classifying", "channel");
            writeBody("tagging", Term.of(channel.how()));
            close(List.of(channel.span()));
        }
    }

    /** The source or the cue: an annotation of its own that links to the attribution's. */
    private void writePart(String attribution, String part, List<Span> spans) throws IOException {
        if (spans.isEmpty()) {
            return;
        }
        open(attribution + "-" + part, "linking");
        writeLink(attribution);
        writeBody("classifying", part);
        close(spans);
    }

    private void writeEntity(Entity entity) throws IOException {
        int number = 0;
        for (Mention mention : entity.mentions()) {
            number++;
            open(entity.id() + "-mention-" + number, "identifying");
            writeBody("classifying", Term.of(entity.type()));
            writeBody("identifying", entity.name());
            writeBody("tagging", Term.of(mention.kind()));
            close(List.of(mention.span()));
        }
    }

    private void writeTime(TimeMention time, String id) throws IOException {
        open(id, "classifying");
        writeBody("classifying", "time");
        writeBody("describing", TimeWords.of(time));
        close(List.of(time.span()));
    }

    private void writeFigure(Figure figure, String id) throws IOException {
        Voice voice = Voice.of(figure, index);
        open(id, "classifying");
        writeBody("classifying", "figure");
        writeBody("describing", FigureWords.of(figure));
        // Nobody must take a number for the writer's own when it is somebody else's.
        writeBody("identifying", voice.name());
        writeBody("tagging", Term.of(voice.stance()));
        close(List.of(figure.span()));
    }

    private void writeHearsay(Hearsay hearsay, String id) throws IOException {
        open(id, "classifying");
        writeBody("classifying", "hearsay");
        close(List.of(hearsay.span()));
    }

    private void open(String id, String motivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", iri.of(id));
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
        json.writeArrayFieldStart("body");
    }

    private void writeLink(String id) throws IOException {
        json.writeString(iri.of(id));
    }

    private void writeBody(String purpose, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("format", "text/plain");
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    private void close(List<Span> spans) throws IOException {
        json.writeEndArray();
        target.write(json, spans);
        json.writeEndObject();
    }
}
