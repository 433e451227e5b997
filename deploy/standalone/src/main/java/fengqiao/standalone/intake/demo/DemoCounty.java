package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.client.DirectoryLoad;
import fengqiao.standalone.intake.client.Endpoint;
import fengqiao.standalone.intake.client.ImportRun;
import fengqiao.standalone.intake.client.Progress;
import fengqiao.standalone.intake.client.Totals;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Loads an invented county into a running instance: its directory first, then its year. */
public final class DemoCounty {
    private final DemoSource source;
    private final Path report;

    /**
     * @param report where faults are written; there should be none
     */
    public DemoCounty(DemoPlan plan, Path report) {
        this.source = new DemoSource(plan);
        this.report = report;
    }

    /**
     * Through the commands, as any import; a second call finds everything there already.
     *
     * @param parallel calls in flight
     * @throws fengqiao.standalone.refusal.Refusal where it cannot go on
     */
    public Totals load(Endpoint endpoint, int parallel, Duration patience, Progress progress) {
        DemoDirectory directory = source.directory();
        var load = new DirectoryLoad(endpoint, patience);
        load.send(directory.regions(), directory.units(), directory.gridWorkers());
        DemoPosts.of(source.county(), directory).forEach(load::sendAll);
        return new ImportRun(source, report, Instant.now(), progress)
                .send(endpoint, parallel, patience);
    }
}
