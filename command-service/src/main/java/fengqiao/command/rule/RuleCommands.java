package fengqiao.command.rule;

import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.time.Occurrence;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Issues publications; they happen when they arrive and hold here when they are answered. */
@Component
public final class RuleCommands {
    private final CommandGate gate;
    private final InstantSource time;
    private final PublishedRules rules;

    RuleCommands(CommandGate gate, InstantSource commandTime, PublishedRules rules) {
        this.gate = gate;
        this.time = commandTime;
        this.rules = rules;
    }

    /**
     * @param address where it can be read
     * @throws fengqiao.command.refusal.Refused where the publication is refused
     */
    public ResponseEntity<RuleAnswer> take(
            CommandRequest<?> request, Object command, String address) {
        var now = Occurrence.of(null, request.caller(), time.instant());
        var issue = new Issue(request.caller(), now, request.key(), null);
        RuleAnswer answer = gate.issue(command, issue, RuleAnswer.class);
        rules.refresh();
        return ResponseEntity.created(URI.create(address))
                .eTag(Long.toString(answer.sequence()))
                .body(answer);
    }
}
