package fengqiao.command.matter.dispute;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.UnitId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/jurisdiction-disputes}. */
@RestController
final class DisputeJurisdictionController {
    private static final int MOST = 10;
    private final MatterSteps steps;

    DisputeJurisdictionController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/jurisdiction-disputes")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<DisputeJurisdictionBody> request) {
        request.caller().require(Role.OFFICE, Role.IMPORT, Role.DISCIPLINE, Role.UNIT);
        var body = request.body();
        var fields = request.fields();
        var command =
                new DisputeJurisdiction(
                        fields.matter(id),
                        request.caller().unitBesideDesk(),
                        units(body.units(), fields),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }

    private static List<UnitId> units(@Nullable List<@Nullable String> named, Fields fields) {
        List<UnitId> units = new ArrayList<>();
        if (named == null || named.isEmpty() || named.size() > MOST) {
            fields.fault("units", "size", Integer.toString(MOST));
            return units;
        }
        for (int i = 0; i < named.size(); i++) {
            units.add(fields.unit("units[" + i + "]", named.get(i)));
        }
        return units;
    }
}
