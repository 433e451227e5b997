package fengqiao.standalone;

import fengqiao.standalone.cli.CommandLineEntry;

/** Where the JVM begins. */
public final class Standalone {
    private Standalone() {}

    public static void main(String... words) {
        System.exit(CommandLineEntry.execute(words));
    }
}
