package fengqiao.command.matter.register;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.matter.Agent;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PetitionKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a grid worker may report: incidents seen on patrol or at the daily screening, and as an
 * agent the suggestions and appeals of citizens 为民全程代理.
 */
record WorkerReport(RegistrationBody body, Caller caller, Fields fields) {
    private static final Set<Channel> GRID =
            EnumSet.of(Channel.GRID_PATROL, Channel.DAILY_SCREENING);
    private static final Set<Channel> FOR_A_CITIZEN =
            EnumSet.of(Channel.GRID_PATROL, Channel.VISIT, Channel.PHONE, Channel.ONLINE);

    /** Faults are noted in {@code fields}. */
    void require(PetitionKind kind, Channel way, @Nullable Agent filer) {
        boolean agent = filer != null;
        Set<PetitionKind> kinds =
                agent
                        ? EnumSet.of(PetitionKind.SUGGESTION, PetitionKind.APPEAL)
                        : EnumSet.of(PetitionKind.INCIDENT);
        Set<Channel> ways = agent ? FOR_A_CITIZEN : GRID;
        if (!kinds.contains(kind)) {
            fields.fault("kind", "enum", words(kinds));
        }
        if (!ways.contains(way)) {
            fields.fault("channel", "enum", words(ways));
        }
        if (filer != null && !own(filer.post())) {
            fields.fault("agent.post", "not-yours");
        }
        if (body.worker() != null && !own(body.worker())) {
            fields.fault("worker", "not-yours");
        }
        boolean registrar =
                body.repeatOf() != null || body.linkTo() != null || body.notRepeat() != null;
        if (registrar) {
            fields.fault("repeatOf", "not-yours");
        }
        if (body.assigned() != null) {
            fields.fault("assigned", "not-yours");
        }
    }

    private boolean own(String post) {
        return caller.worker() != null && caller.worker().value().equals(post);
    }

    private static String words(Set<? extends Enum<?>> allowed) {
        return allowed.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
