package fengqiao.command.matter.register;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.matter.Agent;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which official files and follows for the citizen, by post. */
public record AgentBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Agent.Kind.class)
                @Nullable String kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String post) {
    Agent agent(Fields fields) {
        return new Agent(fields.oneOf("kind", kind, Agent.Kind.class), fields.code("post", post));
    }
}
