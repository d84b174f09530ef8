package org.belegg.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.belegg.model.BeleggException;
import picocli.CommandLine.IVersionProvider;

/** Which Belegg this is, and which Java runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "belegg " + number(),
            "Java " + Runtime.version() + " (" + System.getProperty("java.vendor", "unknown vendor") + ")"
        };
    }

    /** The program's version, such as {@code 0.1.0}. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException cause) {
            throw new BeleggException(
                    "cannot read version.properties from the program's jar; install Belegg again", cause);
        }
        return properties.getProperty("version", "unknown");
    }
}
