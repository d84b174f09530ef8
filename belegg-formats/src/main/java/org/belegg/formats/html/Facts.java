package org.belegg.formats.html;

/** The named facts of a record. What is empty is left out. */
final class Facts {
    private final StringBuilder html = new StringBuilder("<dl>\n");

    Facts add(String name, String value) {
        if (!value.isEmpty()) {
            html.append("<dt>")
                    .append(name)
                    .append("</dt><dd>")
                    .append(HtmlText.escape(value))
                    .append("</dd>\n");
        }
        return this;
    }

    @Override
    public String toString() {
        return html + "</dl>\n";
    }
}
