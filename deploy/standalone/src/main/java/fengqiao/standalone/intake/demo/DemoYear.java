package fengqiao.standalone.intake.demo;

import fengqiao.kernel.rule.LegalDay;
import fengqiao.standalone.intake.client.Endpoint;
import fengqiao.standalone.intake.client.Progress;
import fengqiao.standalone.intake.client.Totals;
import fengqiao.standalone.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The small year that a first start offers. Which twelve months it covers is written into the data
 * folder before the first row is sent, so that a start that was cut off is completed by the next
 * one, on whatever day, and a completed one is left alone.
 */
public final class DemoYear {
    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The county of the demo. */
    public static final String COUNTY = "451324";

    private static final int MATTERS = 2_000;
    private static final long SEED = 7;

    /** Of the calls an instance could take: whoever looks at the pages meanwhile comes first. */
    private static final int PARALLEL = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;

    /**
     * @param data the data folder of the instance
     */
    public DemoYear(Path data) {
        this.data = data;
    }

    /**
     * What is kept about it in the folder.
     *
     * @param loaded whether every row has been answered
     */
    record Kept(DemoPlan plan, boolean loaded) {}

    /**
     * Loads in a thread of its own and logs how it went; does nothing where it has been loaded.
     *
     * @return the thread, to be interrupted when the instance stops
     */
    public Thread begin(Endpoint endpoint) {
        return Thread.ofVirtual().name("demo-year").start(() -> loadOrExplain(endpoint));
    }

    private void loadOrExplain(Endpoint endpoint) {
        try {
            if (!isLoaded()) {
                Totals totals = load(endpoint, Progress.NONE);
                LOG.info("Demo year loaded: {}", totals);
            }
        } catch (CancellationException e) {
            LOG.info("Demo year cut off by the stop, the next start goes on");
        } catch (Refusal e) {
            LOG.warn("Demo year not loaded, the next start goes on: {}", e.getMessage());
        }
    }

    public boolean isLoaded() {
        return Files.exists(file()) && kept().loaded();
    }

    /**
     * @throws Refusal where it cannot go on; the next call does
     */
    public Totals load(Endpoint endpoint, Progress progress) {
        if (!Files.exists(file())) {
            LocalDate today = LocalDate.now(LegalDay.ZONE);
            keep(new Kept(DemoPlan.ofLastTwelveMonths(COUNTY, MATTERS, SEED, today), false));
        }
        DemoPlan plan = kept().plan();
        var county = new DemoCounty(plan, data.resolve("demo-report.csv"));
        Totals totals = county.load(endpoint, PARALLEL, PATIENCE, progress);
        keep(new Kept(plan, true));
        return totals;
    }

    private Kept kept() {
        return JSON.readValue(file(), Kept.class);
    }

    private void keep(Kept kept) {
        try {
            Files.write(file(), JSON.writeValueAsBytes(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return data.resolve("demo.json");
    }
}
