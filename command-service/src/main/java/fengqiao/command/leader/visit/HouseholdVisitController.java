package fengqiao.command.leader.visit;

import fengqiao.command.leader.HouseholdVisit;
import fengqiao.command.leader.visit.HouseholdVisitCommand.RecordHouseholdVisit;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordCommands;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/household-visits}. */
@RestController
final class HouseholdVisitController {
    private static final String ALL = "/api/household-visits";
    private final RecordCommands commands;

    HouseholdVisitController(RecordCommands commands) {
        this.commands = commands;
    }

    record RecordHouseholdVisitBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String region,
            @Nullable String day,
            @Nullable Integer households,
            @Nullable Integer persons,
            @Nullable Integer leaflets,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String findings,
            @Nullable String matter,
            @Nullable String occurredAt)
            implements Timed {}

    @CommandMapping(value = ALL, answers = 201)
    ResponseEntity<RecordAnswer> recordHouseholdVisit(
            CommandRequest<RecordHouseholdVisitBody> request) {
        var fields = request.fields();
        var body = request.body();
        var command =
                new RecordHouseholdVisit(
                        RecordCommands.newId(HouseholdVisit.KIND.name()),
                        fields.region("region", body.region()),
                        fields.optionalDay("day", body.day()),
                        fields.number("households", body.households(), 1, 10000, 1),
                        fields.number("persons", body.persons(), 0, 100000, 0),
                        fields.number("leaflets", body.leaflets(), 0, 100000, 0),
                        fields.freeText("findings", body.findings(), 4000),
                        fields.optionalMatter("matter", body.matter()));
        return commands.begin(request, command, ALL);
    }
}
