package fengqiao.command.leader;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.AppointmentAsked;
import fengqiao.kernel.leader.AppointmentDeclined;
import fengqiao.kernel.leader.AppointmentEvent;
import fengqiao.kernel.leader.AppointmentGranted;
import fengqiao.kernel.leader.AppointmentKept;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a citizen's wish to meet a leader stands. */
public record AppointmentState(RegionCode region, LeaderId leader, String stage)
        implements Standing {
    public static final String GRANTED = "GRANTED";

    /** The state after one event more. */
    public static AppointmentState evolve(
            @Nullable AppointmentState before, AppointmentEvent event) {
        return switch (event) {
            case AppointmentAsked e -> new AppointmentState(e.region(), e.leader(), "ASKED");
            case AppointmentGranted e -> asked(before).at(GRANTED);
            case AppointmentDeclined e -> asked(before).at("DECLINED");
            case AppointmentKept e -> asked(before).at("KEPT");
        };
    }

    private static AppointmentState asked(@Nullable AppointmentState before) {
        return Objects.requireNonNull(before, "an appointment begins with the wish");
    }

    private AppointmentState at(String next) {
        return new AppointmentState(region, leader, next);
    }

    @Override
    public List<String> allowed() {
        return switch (stage) {
            case "ASKED" -> List.of("grants", "refusals");
            case GRANTED -> List.of("grants", "refusals", "reception-sessions");
            default -> List.of();
        };
    }
}
