package fengqiao.command.platform.record;

import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.http.Timed;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.kernel.RecordId;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Issues commands on records that arrive over HTTP. */
@Component
public final class RecordCommands {
    private final CommandGate gate;
    private final InstantSource time;

    RecordCommands(CommandGate gate, InstantSource commandTime) {
        this.gate = gate;
        this.time = commandTime;
    }

    /** A name for a record that is to begin. */
    public static RecordId newId(String kind) {
        return new RecordId(kind + "." + UUID.randomUUID());
    }

    /**
     * Begins a record: {@code 201} and where it is.
     *
     * @param address of the records of its kind
     * @throws fengqiao.command.refusal.Refused where a field is faulty or the command is refused
     */
    public ResponseEntity<RecordAnswer> begin(
            CommandRequest<? extends Timed> request, Object command, String address) {
        RecordAnswer answer = issue(request, command);
        return ResponseEntity.created(URI.create(address + "/" + answer.id()))
                .eTag(Long.toString(answer.sequence()))
                .body(answer);
    }

    /**
     * Changes a record: {@code 200}.
     *
     * @throws fengqiao.command.refusal.Refused where a field is faulty or the command is refused
     */
    public ResponseEntity<RecordAnswer> take(
            CommandRequest<? extends Timed> request, Object command) {
        RecordAnswer answer = issue(request, command);
        return ResponseEntity.ok().eTag(Long.toString(answer.sequence())).body(answer);
    }

    private RecordAnswer issue(CommandRequest<? extends Timed> request, Object command) {
        var said = request.fields().optionalInstant("occurredAt", request.body().occurredAt());
        request.fields().done();
        var occurrence = Occurrence.of(said, request.caller(), time.instant());
        var issue = new Issue(request.caller(), occurrence, request.key(), request.ifMatch());
        return gate.issue(command, issue, RecordAnswer.class);
    }
}
