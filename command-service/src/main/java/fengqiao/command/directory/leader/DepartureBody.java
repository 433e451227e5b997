package fengqiao.command.directory.leader;

import fengqiao.command.directory.DirectoryFields;
import fengqiao.command.platform.http.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A departure as it arrives. */
public record DepartureBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String to) {
    DismissLeader command(String leader, Fields fields) {
        return new DismissLeader(DirectoryFields.leader(fields, leader), fields.day("to", to));
    }
}
