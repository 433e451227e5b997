package fengqiao.command.directory.batch;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryCommands;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.batch.DirectoryBatchAnswer.EntryError;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.http.Fields;
import fengqiao.command.platform.http.Words;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One batch on its way: each entry a command of its own, what has failed beside what has not. */
final class DirectoryBatch {
    private final DirectoryCommands commands;
    private final Caller caller;
    private final Words words;
    private final List<EntryError> errors = new ArrayList<>();
    private int applied;
    private int skipped;
    private long position;

    DirectoryBatch(DirectoryCommands commands, Caller caller, Words words) {
        this.commands = commands;
        this.caller = caller;
        this.words = words;
    }

    /** A task for an entry. */
    <B> Runnable entry(String list, int index, @Nullable B body, Function<Fields, Object> command) {
        return () -> {
            try {
                if (body == null) {
                    throw Refusal.of(fengqiao.command.platform.http.RequestRule.MALFORMED)
                            .naming(FieldFault.of(list + "[" + index + "]", "object"))
                            .asException();
                }
                var fields = new Fields();
                Object issued = command.apply(fields);
                fields.done();
                took(commands.issue(issued, caller, null));
            } catch (Refused refused) {
                refused(list, index, refused.refusal());
            }
        };
    }

    private synchronized void took(DirectoryAnswer answer) {
        applied++;
        position = Math.max(position, answer.position());
    }

    private synchronized void refused(String list, int index, Refusal refusal) {
        if (DirectoryEntries.AS_SAID.equals(refusal.state())) {
            skipped++;
        } else {
            errors.add(new EntryError(index, list, refusal.code().code(), words.explain(refusal)));
        }
    }

    synchronized DirectoryBatchAnswer answer() {
        errors.sort(Comparator.comparing(EntryError::list).thenComparing(EntryError::index));
        return new DirectoryBatchAnswer(applied, skipped, List.copyOf(errors), position);
    }
}
