package fengqiao.command.matter;

import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.time.Occurrence;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;

/** Issues the steps of matters that arrive over HTTP. */
public final class MatterSteps {
    private final CommandGate gate;
    private final InstantSource time;

    public MatterSteps(CommandGate gate, InstantSource time) {
        this.gate = gate;
        this.time = time;
    }

    /**
     * @throws fengqiao.command.refusal.Refused where a field is faulty or the step is refused
     */
    public ResponseEntity<MatterAnswer> take(
            CommandRequest<? extends Timed> request, Object command) {
        MatterAnswer answer = gate.issue(command, issue(request), MatterAnswer.class);
        return ResponseEntity.ok().eTag(Long.toString(answer.sequence())).body(answer);
    }

    /** A step of a citizen with a receipt. */
    public ResponseEntity<MatterAnswer> take(Receipts.Holder holder, Object command) {
        MatterAnswer answer = gate.issue(command, holder.issue(), MatterAnswer.class);
        return ResponseEntity.ok().eTag(Long.toString(answer.sequence())).body(answer);
    }

    /** The request without its content. */
    public Issue issue(CommandRequest<? extends Timed> request) {
        var said = request.fields().optionalInstant("occurredAt", request.body().occurredAt());
        request.fields().done();
        var occurrence = Occurrence.of(said, request.caller(), time.instant());
        return new Issue(request.caller(), occurrence, request.key(), request.ifMatch());
    }
}
