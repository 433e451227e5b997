package fengqiao.command.directory.batch;

import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.directory.leader.LeaderBody;
import fengqiao.command.directory.leader.LeaderLinkBody;
import fengqiao.command.directory.liaison.LiaisonBody;
import fengqiao.command.directory.mediation.MediationBodyBody;
import fengqiao.command.directory.mediation.MediatorBody;
import fengqiao.command.directory.point.IntakePointBody;
import fengqiao.command.directory.region.RegionBody;
import fengqiao.command.directory.unit.UnitBody;
import fengqiao.command.directory.worker.GridWorkerBody;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.Parallel;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
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
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        var body = request.body();
        if (body.size() > MOST) {
            request.fields().fault("regions", "size", Integer.toString(MOST));
        }
        request.fields().done();
        var batch = new DirectoryBatch(commands, request.caller(), Words.of(language));
        run(batch, body);
        return ResponseEntity.ok(batch.answer());
    }

    /** What others refer to comes before them. */
    private void run(DirectoryBatch batch, DirectoryBatchBody body) {
        regionTasks(batch, DirectoryBatchBody.of(body.regions())).values().forEach(parallel::run);
        run(batch, "units", body.units(), UnitBody::command);
        run(batch, "gridWorkers", body.gridWorkers(), GridWorkerBody::command);
        run(batch, "leaders", body.leaders(), LeaderBody::command);
        run(batch, "leaderLinks", body.leaderLinks(), LeaderLinkBody::command);
        run(batch, "mediationBodies", body.mediationBodies(), MediationBodyBody::command);
        run(batch, "mediators", body.mediators(), MediatorBody::command);
        run(batch, "liaisons", body.liaisons(), LiaisonBody::command);
        run(batch, "intakePoints", body.intakePoints(), IntakePointBody::command);
    }

    private <B> void run(
            DirectoryBatch batch,
            String list,
            @Nullable List<@Nullable B> bodies,
            BiFunction<B, Fields, Object> command) {
        List<Runnable> tasks = new ArrayList<>();
        List<@Nullable B> given = DirectoryBatchBody.of(bodies);
        for (int i = 0; i < given.size(); i++) {
            B body = given.get(i);
            tasks.add(
                    batch.entry(
                            list,
                            i,
                            body,
                            fields -> command.apply(Objects.requireNonNull(body), fields)));
        }
        parallel.run(tasks);
    }

    /** The widest first, for the others lie in them. */
    private static SortedMap<Integer, List<Runnable>> regionTasks(
            DirectoryBatch batch, List<@Nullable RegionBody> regions) {
        SortedMap<Integer, List<Runnable>> tasks = new TreeMap<>();
        for (int i = 0; i < regions.size(); i++) {
            RegionBody body = regions.get(i);
            int width = body == null || body.code() == null ? 0 : body.code().length();
            tasks.computeIfAbsent(width, digits -> new ArrayList<>())
                    .add(
                            batch.entry(
                                    "regions",
                                    i,
                                    body,
                                    fields -> Objects.requireNonNull(body).command(fields)));
        }
        return tasks;
    }
}
