package fengqiao.command.directory.batch;

import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.directory.region.RegionBody;
import fengqiao.command.directory.unit.UnitBody;
import fengqiao.command.directory.worker.GridWorkerBody;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.Parallel;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/directory-batches}. */
@RestController
final class DirectoryBatchController {
    private static final int MOST = 1000;
    private final DirectoryCommands commands;
    private final Parallel parallel;

    DirectoryBatchController(DirectoryCommands commands, Parallel parallel) {
        this.commands = commands;
        this.parallel = parallel;
    }

    @CommandMapping("/api/directory-batches")
    ResponseEntity<DirectoryBatchAnswer> post(
            CommandRequest<DirectoryBatchBody> request,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String language) {
        request.caller().require(Role.OFFICE, Role.IMPORT);
        var regions = orEmpty(request.body().regions());
        var units = orEmpty(request.body().units());
        var workers = orEmpty(request.body().gridWorkers());
        if (regions.size() + units.size() + workers.size() > MOST) {
            request.fields().fault("regions", "size", Integer.toString(MOST));
        }
        request.fields().done();
        var batch = new DirectoryBatch(commands, request.caller(), Words.of(language));
        regionTasks(batch, regions).values().forEach(parallel::run);
        parallel.run(unitTasks(batch, units));
        parallel.run(workerTasks(batch, workers));
        return ResponseEntity.ok(batch.answer());
    }

    private static <T> List<@Nullable T> orEmpty(@Nullable List<@Nullable T> list) {
        return list == null ? List.of() : list;
    }

    /** The widest first, for the others lie in them. */
    private static SortedMap<Integer, List<Runnable>> regionTasks(
            DirectoryBatch batch, List<@Nullable RegionBody> regions) {
        SortedMap<Integer, List<Runnable>> tasks = new TreeMap<>();
        for (int i = 0; i < regions.size(); i++) {
            RegionBody body = regions.get(i);
            int width = body == null || body.code() == null ? 0 : body.code().length();
            tasks.computeIfAbsent(width, digits -> new ArrayList<>())
                    .add(batch.entry("regions", i, body, fields -> required(body).command(fields)));
        }
        return tasks;
    }

    private static List<Runnable> unitTasks(DirectoryBatch batch, List<@Nullable UnitBody> units) {
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            UnitBody body = units.get(i);
            tasks.add(batch.entry("units", i, body, fields -> required(body).command(fields)));
        }
        return tasks;
    }

    private static List<Runnable> workerTasks(
            DirectoryBatch batch, List<@Nullable GridWorkerBody> workers) {
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < workers.size(); i++) {
            GridWorkerBody body = workers.get(i);
            tasks.add(
                    batch.entry("gridWorkers", i, body, fields -> required(body).command(fields)));
        }
        return tasks;
    }

    private static <T> T required(@Nullable T body) {
        return Objects.requireNonNull(body);
    }
}
