package fengqiao.command.matter.link;

import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterSteps;
import fengqiao.command.platform.http.CommandMapping;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.kernel.matter.MatterLinked.Relation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/matters/{id}/links}. */
@RestController
final class LinkMattersController {
    private final MatterSteps steps;

    LinkMattersController(MatterSteps steps) {
        this.steps = steps;
    }

    @CommandMapping("/api/matters/{id}/links")
    ResponseEntity<MatterAnswer> post(
            @PathVariable("id") String id, CommandRequest<LinkMattersBody> request) {
        request.caller().requireDesk();
        var body = request.body();
        var fields = request.fields();
        var command =
                new LinkMatters(
                        fields.matter(id),
                        fields.matter("other", body.other()),
                        fields.oneOf("relation", body.relation(), Relation.class, Relation.RELATED),
                        fields.text("reason", body.reason(), 4000));
        return steps.take(request, command);
    }
}
