package fengqiao.query.platform.generation;

import com.mongodb.client.MongoCollection;
import fengqiao.query.platform.mongo.BsonFile;
import fengqiao.query.platform.mongo.RawDocuments;
import fengqiao.query.platform.projection.DeadLetters;
import fengqiao.query.platform.projection.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All views as they stood at one position, in a folder, for a start on a server that has forgotten
 * them: they are read from there, and only what the log holds beyond is folded. It is a cache: one
 * that does not fit in every respect (same log, same code, same partitions, nothing decided about
 * dead letters) is left aside, and the log is folded from its beginning.
 */
public final class Checkpoint {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoint.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MANIFEST = "checkpoint.json";
    private static final String DOCUMENTS = ".documents";
    private static final String TOTALS = ".totals";

    /** Fewer events than that are folded sooner than all views are written down. */
    private static final long WORTH_IT = 5_000;

    /** A start folds no greater part of the log than that beyond what the one before it kept. */
    private static final int TAIL_SHARE = 100;

    private final Path folder;
    private final String code;
    private final LongFunction<String> hashes;
    private final DeadLetters deadLetters;
    private final int partitions;
    private final RawDocuments raw;

    /**
     * @param code names the code that folds; another code may fold otherwise
     * @param hashes of the log's rows by position, which nothing but the same log has
     */
    Checkpoint(
            Path folder,
            String code,
            LongFunction<String> hashes,
            DeadLetters deadLetters,
            int partitions,
            RawDocuments raw) {
        this.folder = folder;
        this.code = code;
        this.hashes = hashes;
        this.deadLetters = deadLetters;
        this.partitions = partitions;
        this.raw = raw;
    }

    /**
     * @param hash of the log's row at the position
     * @param files by name
     */
    private record Manifest(
            long position,
            String hash,
            String code,
            int partitions,
            Map<String, BsonFile.Content> files) {}

    /**
     * Fills empty generations.
     *
     * @return the position they hold; 0 where they are as empty as before
     */
    long restore(List<Generation<?>> empty) {
        Manifest manifest = fitting(empty);
        if (manifest == null) {
            return 0;
        }
        long start = System.nanoTime();
        try {
            empty.parallelStream().forEach(one -> read(one, manifest));
        } catch (RuntimeException e) {
            LOG.warn("the checkpoint of the views is of no use: {}", Failure.words(e));
            empty.forEach(Generation::clear);
            return 0;
        }
        LOG.info(
                "views read from their checkpoint at position {} in {} ms",
                manifest.position(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return manifest.position();
    }

    private @Nullable Manifest fitting(List<Generation<?>> empty) {
        Path file = folder.resolve(MANIFEST);
        if (!Files.exists(file)) {
            return null;
        }
        try {
            Manifest found = JSON.readValue(file, Manifest.class);
            boolean fits =
                    found.code().equals(code)
                            && found.partitions() == partitions
                            && found.hash().equals(hashes.apply(found.position()))
                            && found.files().size() == 2 * empty.size()
                            && empty.stream().allMatch(one -> isIn(one, found) && undecided(one));
            return fits ? found : null;
        } catch (JacksonException e) {
            LOG.warn("the checkpoint of the views is unreadable: {}", Failure.words(e));
            return null;
        }
    }

    private static boolean isIn(Generation<?> generation, Manifest manifest) {
        return manifest.files().containsKey(file(generation, DOCUMENTS))
                && manifest.files().containsKey(file(generation, TOTALS));
    }

    private boolean undecided(Generation<?> generation) {
        return deadLetters.skipped(generation.view().name()).isEmpty();
    }

    private static String file(Generation<?> generation, String kind) {
        return generation.view().name() + "." + generation.view().version() + kind;
    }

    private void read(Generation<?> into, Manifest manifest) {
        try {
            read(file(into, DOCUMENTS), into.model().documents(), manifest);
            read(file(into, TOTALS), into.model().totals().collection(), manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of a file is taken before the whole of it was found to be as it was written. */
    private void read(String name, MongoCollection<?> into, Manifest manifest) throws IOException {
        Path file = folder.resolve(name);
        if (!BsonFile.Content.of(file).equals(manifest.files().get(name))) {
            throw new IOException(name + " is not as it was written");
        }
        BsonFile.read(file, some -> raw.insert(into, some));
    }

    /**
     * Writes the generations down if that will spare the next start enough, and nothing is parked.
     * Nobody may change them meanwhile.
     *
     * @param restored position of the checkpoint they were begun from; 0 for none
     */
    void keep(List<Generation<?>> built, long restored, long position) {
        if (position - restored < Math.max(WORTH_IT, position / TAIL_SHARE)
                || !built.stream().allMatch(one -> undecided(one) && nothingParked(one))) {
            return;
        }
        long start = System.nanoTime();
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(MANIFEST));
            clear();
            Map<String, BsonFile.Content> files = new TreeMap<>();
            for (Generation<?> one : built) {
                write(one, files);
            }
            var manifest = new Manifest(position, hashes.apply(position), code, partitions, files);
            Path draft = folder.resolve(MANIFEST + ".new");
            Files.write(draft, JSON.writeValueAsBytes(manifest));
            Files.move(draft, folder.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
            LOG.info(
                    "checkpoint of the views written at position {} in {} ms",
                    position,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        } catch (IOException | RuntimeException e) {
            LOG.warn("no checkpoint of the views: {}", Failure.words(e));
        }
    }

    private boolean nothingParked(Generation<?> generation) {
        for (int partition = 0; partition < partitions; partition++) {
            if (!deadLetters.open(generation.name(), partition).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void clear() throws IOException {
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    private void write(Generation<?> generation, Map<String, BsonFile.Content> files)
            throws IOException {
        String documents = file(generation, DOCUMENTS);
        String totals = file(generation, TOTALS);
        files.put(
                documents,
                BsonFile.write(raw, generation.model().documents(), folder.resolve(documents)));
        files.put(
                totals,
                BsonFile.write(
                        raw, generation.model().totals().collection(), folder.resolve(totals)));
    }
}
