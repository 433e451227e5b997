package fengqiao.query.platform.operation;

import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.deadletter.DeadLetterDesk;
import fengqiao.query.platform.generation.Builder;
import fengqiao.query.platform.generation.GenerationState;
import fengqiao.query.platform.generation.Generations;
import fengqiao.query.platform.generation.TotalsCheck;
import fengqiao.query.platform.projection.View;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Views: where they stand, building them anew, comparing their totals. */
@RestController
@RequestMapping("/api/projections")
@Tag(name = "projections")
final class ProjectionController {
    private final Generations generations;
    private final DeadLetterDesk desk;
    private final ReadSide reads;

    ProjectionController(Generations generations, DeadLetterDesk desk, ReadSide reads) {
        this.generations = generations;
        this.desk = desk;
        this.reads = reads;
    }

    record Items<T>(List<T> items) {}

    /**
     * A view.
     *
     * @param lag events not yet folded in
     * @param deadLetters documents that wait
     * @param failure why the last rebuild did not switch
     */
    record ViewItem(
            String view,
            int version,
            int generation,
            int previous,
            long position,
            long lag,
            long deadLetters,
            @Nullable RebuildItem rebuilding,
            @Nullable String failure) {}

    /**
     * A rebuild under way.
     *
     * @param position reached in the log
     * @param target head of the log
     */
    record RebuildItem(int generation, long position, long target) {}

    record CheckAnswer(String view, long documents, long figures, long differences) {}

    @Operation(summary = "All views: generation, position, lag, dead letters, rebuild")
    @GetMapping
    Items<ViewItem> views() {
        Callers.current(Role.OFFICE);
        Map<String, Long> letters = desk.counts();
        return new Items<>(generations.views().stream().map(view -> item(view, letters)).toList());
    }

    private ViewItem item(View<?> view, Map<String, Long> letters) {
        GenerationState state = generations.state(view);
        String live = view.name() + "." + view.version() + "." + state.live();
        return new ViewItem(
                view.name(),
                view.version(),
                state.live(),
                state.previous(),
                reads.position(),
                reads.lag().events(),
                letters.getOrDefault(live, 0L),
                rebuilding(view, state),
                state.failure());
    }

    private @Nullable RebuildItem rebuilding(View<?> view, GenerationState state) {
        if (state.next() == 0) {
            return null;
        }
        long target = reads.position() + reads.lag().events();
        return new RebuildItem(state.next(), builder().rebuilt(view).orElse(0L), target);
    }

    @Operation(summary = "Builds a new generation beside the live one and switches to it")
    @PostMapping("/{view}/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ViewItem rebuild(@PathVariable String view) {
        Callers.current(Role.OFFICE);
        View<?> known = view(view);
        if (!builder().rebuild(known)) {
            throw Refused.of("projection.building");
        }
        return item(known, desk.counts());
    }

    @Operation(summary = "Where the rebuild of a view stands")
    @GetMapping("/{view}/rebuilds")
    ViewItem rebuilds(@PathVariable String view) {
        Callers.current(Role.OFFICE);
        return item(view(view), desk.counts());
    }

    @Operation(summary = "Makes the previous generation the live one again")
    @PostMapping("/{view}/rollbacks")
    ViewItem rollBack(@PathVariable String view) {
        Callers.current(Role.OFFICE);
        View<?> known = view(view);
        if (!builder().rollBack(known)) {
            throw Refused.of("projection.no-previous");
        }
        return item(known, desk.counts());
    }

    @Operation(summary = "Compares the totals of a view with a full sum over its documents")
    @PostMapping("/{view}/checks")
    CheckAnswer check(@PathVariable String view) {
        Callers.current(Role.OFFICE);
        TotalsCheck.Result result = builder().check(view(view));
        return new CheckAnswer(view, result.documents(), result.figures(), result.differences());
    }

    private View<?> view(String name) {
        return generations.views().stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.of("resource.unknown"));
    }

    private Builder builder() {
        Builder builder = reads.following().builder();
        if (builder == null) {
            throw Refused.later("view.behind", 1);
        }
        return builder;
    }
}
