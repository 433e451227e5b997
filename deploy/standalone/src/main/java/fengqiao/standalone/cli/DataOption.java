package fengqiao.standalone.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The data folder, said the same way to every verb. */
public final class DataOption {
    @Option(names = "--data", defaultValue = "./data", descriptionKey = "data", paramLabel = "DIR")
    private Path data;

    public Path path() {
        return data.toAbsolutePath().normalize();
    }
}
