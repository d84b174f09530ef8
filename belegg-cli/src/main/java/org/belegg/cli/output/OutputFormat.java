package org.belegg.cli.output;

/**
 * What frames the results in one file.
 *
 * @param opening before the first result; may be empty
 * @param closing after the last; may be empty
 * @param ending of a file's name, with its dot
 */
public record OutputFormat(String opening, String closing, String ending) {}
