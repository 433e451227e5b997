package fengqiao.command.matter.register;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.VisitFlag;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How it came in this time.
 *
 * @param group none to go by the number of persons
 */
public record VisitBody(
        @Nullable String subChannel,
        @Schema(implementation = RaisedLevel.class) @Nullable String level,
        @Nullable String intakePoint,
        @Nullable Integer representatives,
        @Nullable Boolean group,
        @Nullable Boolean skipLevel,
        @Nullable Boolean outsideReception) {
    static final VisitBody NOTHING = new VisitBody(null, null, null, null, null, null, null);

    private static final int MOST_PERSONS = 100_000;

    /**
     * @param petitioners named; they speak for a group unless said otherwise
     * @param registrar level of the registering office, where nothing closer is said
     */
    Visit visit(Channel way, int persons, int petitioners, RaisedLevel registrar, Fields fields) {
        RegionCode point = fields.optionalRegion("intakePoint", intakePoint);
        RaisedLevel usual = usual(way, point, registrar);
        Set<VisitFlag> flags = EnumSet.noneOf(VisitFlag.class);
        if (group == null ? VisitDecision.isGroup(way, persons) : group) {
            flags.add(VisitFlag.GROUP);
        }
        if (Boolean.TRUE.equals(skipLevel)) {
            flags.add(VisitFlag.SKIP_LEVEL);
        }
        if (Boolean.TRUE.equals(outsideReception)) {
            flags.add(VisitFlag.OUTSIDE_RECEPTION);
        }
        return new Visit(
                way,
                subChannel == null || subChannel.isEmpty()
                        ? null
                        : fields.code("subChannel", subChannel),
                fields.oneOf("level", level, RaisedLevel.class, usual),
                point,
                persons,
                representatives(flags, petitioners, fields),
                flags);
    }

    private @Nullable Integer representatives(
            Set<VisitFlag> flags, int petitioners, Fields fields) {
        if (representatives != null) {
            return fields.number("representatives", representatives, 0, MOST_PERSONS, 0);
        }
        boolean speak =
                flags.contains(VisitFlag.GROUP)
                        && petitioners > 0
                        && petitioners <= VisitDecision.MOST_REPRESENTATIVES;
        return speak ? petitioners : null;
    }

    private static RaisedLevel usual(
            Channel way, @Nullable RegionCode point, RaisedLevel registrar) {
        if (point != null) {
            return RaisedLevel.of(point.level());
        }
        return switch (way) {
            case GRID_PATROL, DAILY_SCREENING, COURTYARD_MEETING -> RaisedLevel.VILLAGE;
            case VISIT, LETTER, ONLINE, PHONE, QR_CODE, LEADER_RECEPTION, SUPERIOR_ASSIGNMENT ->
                    registrar;
        };
    }
}
