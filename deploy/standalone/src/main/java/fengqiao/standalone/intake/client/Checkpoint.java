package fengqiao.standalone.intake.client;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far an import had come when it was cut off. It only saves time: without it every row is sent
 * again and found to be there already.
 *
 * @param digest of the source; a changed file is begun anew
 * @param row up to and with it every row has been answered
 * @param known last of them that the instance took; 0 if none. Asked for again before resuming, for
 *     the instance may be another one by now
 * @param reportBytes length of the report then
 */
record Checkpoint(String digest, long row, long known, long reportBytes, Totals totals) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Checkpoint start(String digest) {
        return new Checkpoint(digest, 0, 0, 0, Totals.NONE);
    }

    static Path beside(Path report) {
        return report.resolveSibling(report.getFileName() + ".state");
    }

    /** Empty where there is none, it is damaged, or it belongs to another file. */
    static Optional<Checkpoint> read(Path report, String digest) {
        Path file = beside(report);
        try {
            if (!Files.exists(file) || !Files.exists(report)) {
                return Optional.empty();
            }
            Checkpoint read = JSON.readValue(Files.readAllBytes(file), Checkpoint.class);
            long reportBytes = Files.size(report);
            return Optional.of(read)
                    .filter(found -> digest.equals(found.digest()))
                    .filter(found -> found.totals() != null && found.reportBytes() <= reportBytes);
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    void write(Path report) {
        Path file = beside(report);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            Files.write(draft, JSON.writeValueAsBytes(this));
            Files.move(draft, file, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path report) {
        try {
            Files.deleteIfExists(beside(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Checkpoint plus(Pending pending, RowResult result) {
        boolean taken = result.outcome() == Outcome.IMPORTED || result.outcome() == Outcome.ALREADY;
        return new Checkpoint(
                digest,
                pending.number(),
                taken ? pending.number() : known,
                reportBytes,
                totals.plus(result.outcome()));
    }

    Checkpoint withReport(long bytes) {
        return new Checkpoint(digest, row, known, bytes, totals);
    }
}
