package fengqiao.command;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** The command side in a process of its own, which can be killed without a word. */
final class SpawnedCommand {
    private SpawnedCommand() {}

    /** Arguments are settings. */
    public static void main(String[] settings) {
        SpringApplication.run(CommandApplication.class, settings);
    }

    /** An instance beside the server, so many days ahead. */
    static Process beside(CommandServer server, Map<String, Object> more, int daysAhead) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin/java");
        command.add("-Xmx256m");
        command.add("-Daxoniq.update-checker.disabled=true");
        command.add("-D" + TestTime.AHEAD + "=" + daysAhead);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(SpawnedCommand.class.getName());
        Map<String, Object> settings = server.settings();
        settings.putAll(more);
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(File.createTempFile("spawned-command", ".log"))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
