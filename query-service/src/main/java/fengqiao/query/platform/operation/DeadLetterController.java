package fengqiao.query.platform.operation;

import fengqiao.kernel.Characters;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.deadletter.DeadLetterDesk;
import fengqiao.query.platform.generation.Generation;
import fengqiao.query.platform.generation.Generations;
import fengqiao.query.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Poison events: seen, tried again, or left out with a reason. */
@RestController
@RequestMapping("/api/projections/dead-letters")
@Tag(name = "projections")
final class DeadLetterController {
    private static final int LONGEST_REASON = 500;

    private final DeadLetterDesk desk;
    private final Generations generations;

    DeadLetterController(DeadLetterDesk desk, Generations generations) {
        this.desk = desk;
        this.generations = generations;
    }

    record Letters(List<LetterItem> items) {}

    record LetterItem(
            long id,
            String view,
            String document,
            long position,
            String type,
            String error,
            OffsetDateTime since,
            long waiting) {}

    record Skip(@Nullable String reason) {}

    @Operation(summary = "Documents that wait behind an event that could not be folded in")
    @GetMapping
    Letters list() {
        Callers.current(Role.OFFICE);
        List<String> lanes =
                generations.views().stream()
                        .map(generations::live)
                        .filter(Objects::nonNull)
                        .map(Generation::name)
                        .toList();
        return new Letters(
                desk.open(lanes).stream()
                        .map(letter ->
                                new LetterItem(
                                        letter.id(),
                                        letter.lane().substring(0, letter.lane().indexOf('.')),
                                        letter.document(),
                                        letter.position(),
                                        letter.type(),
                                        letter.error(),
                                        letter.since().atZone(LegalDay.ZONE).toOffsetDateTime(),
                                        letter.waiting()))
                        .toList());
    }

    @Operation(summary = "Has the document folded anew from the log within a second")
    @PostMapping("/{id}/retries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable long id) {
        Caller caller = Callers.current(Role.OFFICE);
        if (!desk.retry(id, caller.subject())) {
            throw Refused.of("resource.unknown");
        }
    }

    @Operation(summary = "Leaves the event out of the view for ever, with the reason")
    @PostMapping("/{id}/skips")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void skip(@PathVariable long id, @RequestBody Skip skip) {
        Caller caller = Callers.current(Role.OFFICE);
        String reason = skip.reason();
        if (reason == null
                || reason.isBlank()
                || reason.length() > LONGEST_REASON
                || !Characters.storable(reason)) {
            throw Refused.field("reason", "reason");
        }
        if (!desk.skip(id, reason, caller.subject())) {
            throw Refused.of("resource.unknown");
        }
    }
}
