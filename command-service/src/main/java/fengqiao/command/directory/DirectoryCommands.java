package fengqiao.command.directory;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.CommandKey;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.http.CommandRequest;
import fengqiao.command.platform.time.Occurrence;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Issues changes of the directory; they happen when they arrive. */
public final class DirectoryCommands {
    private final CommandGate gate;
    private final InstantSource time;

    public DirectoryCommands(CommandGate gate, InstantSource time) {
        this.gate = gate;
        this.time = time;
    }

    /**
     * @throws fengqiao.command.refusal.Refused where a field is faulty or the change is refused
     */
    public ResponseEntity<DirectoryAnswer> take(CommandRequest<?> request, Object command) {
        request.fields().done();
        DirectoryAnswer answer = issue(command, request.caller(), request.key());
        return ResponseEntity.status(201).eTag(Long.toString(answer.sequence())).body(answer);
    }

    /**
     * @param key none for a change that is idempotent by its content
     */
    public DirectoryAnswer issue(Object command, Caller caller, @Nullable CommandKey key) {
        var now = Occurrence.of(null, caller, time.instant());
        return gate.issue(command, new Issue(caller, now, key, null), DirectoryAnswer.class);
    }
}
