package org.belegg.cli;

import org.belegg.reader.ArticleReader;

/** Where the program begins and ends: the only place that ends the process. */
public final class Main {
    private Main() {}

    /** Runs one command line. */
    public static void main(String[] arguments) {
        Interruption interruption = Interruption.watch();
        int status = new Belegg(Console.ofProcess(), ArticleReader::create).run(arguments);
        interruption.finished();
        System.exit(status);
    }
}
