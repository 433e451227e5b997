package fengqiao.standalone;

import fengqiao.standalone.cli.CommandLineEntry;
import fengqiao.standalone.instance.FileLogging;

/** Where the JVM begins. */
public final class Standalone {
    private Standalone() {}

    public static void main(String... words) {
        FileLogging.silence();
        System.exit(CommandLineEntry.execute(words));
    }
}
