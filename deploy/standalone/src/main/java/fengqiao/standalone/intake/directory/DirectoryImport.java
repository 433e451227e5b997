package fengqiao.standalone.intake.directory;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import de.siegmar.fastcsv.writer.CsvWriter;
import fengqiao.standalone.intake.client.DirectoryLoad;
import fengqiao.standalone.intake.client.DirectoryLoad.EntryError;
import fengqiao.standalone.intake.client.Endpoint;
import fengqiao.standalone.intake.text.IntakeText;
import fengqiao.standalone.refusal.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends a table of a directory, each row an entry of its own, and reports what was not taken. */
public final class DirectoryImport {
    private final DirectoryTable table;
    private final Path report;

    private DirectoryImport(DirectoryTable table, Path report) {
        this.table = table;
        this.report = report;
    }

    /**
     * @param word names the directory
     * @throws fengqiao.standalone.refusal.Refusal where there is no such directory, or the file is
     *     no table of it
     */
    public static DirectoryImport of(
            String word, Path file, long mostBytes, @Nullable String encoding, Path report) {
        DirectoryKind kind =
                DirectoryKind.of(word)
                        .orElseThrow(() ->
                                refusal(
                                        ExitCode.BAD_ARGUMENT,
                                        "directory.unknown",
                                        word,
                                        DirectoryKind.words()));
        return new DirectoryImport(DirectoryTable.read(kind, file, mostBytes, encoding), report);
    }

    /** What became of the rows. */
    public record Sum(int applied, int skipped, int refused) {}

    /**
     * @param county of a catalogue
     * @param from first day a catalogue is in force
     * @throws fengqiao.standalone.refusal.Refusal where it cannot go on
     */
    public Sum send(
            Endpoint endpoint, Duration patience, @Nullable String county, @Nullable String from) {
        var load = new DirectoryLoad(endpoint, patience);
        DirectoryKind kind = table.kind();
        List<Map<String, Object>> entries =
                table.rows().stream().map(DirectoryTable.Row::entry).toList();
        if (kind.isCatalogue()) {
            if (county == null || from == null) {
                throw refusal(ExitCode.BAD_ARGUMENT, "directory.catalogue", kind.word());
            }
            load.publish(kind.target(), Map.of("county", county, "from", from, "entries", entries));
            return new Sum(entries.size(), 0, 0);
        }
        DirectoryLoad.Result result = load.each(kind.target(), entries);
        if (!result.errors().isEmpty()) {
            write(result.errors());
        }
        return new Sum(result.applied(), result.skipped(), result.errors().size());
    }

    private void write(List<EntryError> errors) {
        try (var out = Files.newBufferedWriter(report, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(
                    "\uFEFF" + IntakeText.say("report.row"),
                    IntakeText.say("report.code"),
                    IntakeText.say("report.message"));
            for (EntryError error : errors) {
                long number = table.rows().get(error.index()).number();
                csv.writeRecord(Long.toString(number), error.code(), error.message());
            }
        } catch (IOException e) {
            throw refusal(e, ExitCode.CANNOT_WRITE, "report.unwritable", report);
        }
    }
}
