package fengqiao.bench.timers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fengqiao.command.platform.http.CommandJson;
import fengqiao.eventstore.NewEvent;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.wire.EventTypes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports of a grid worker as they stand in the log, all of one instant: each is to be sent on
 * within three working days, so that its card turns yellow, the deadline is missed, and the card
 * turns red.
 */
final class Registrations {
    static final String COUNTY = "451324";
    static final String VILLAGE = "451324100203";
    static final String GRID = "451324100203001";

    private static final String TYPE = EventTypes.nameOf(MatterRegistered.class);
    private static final byte[] METADATA = "{}".getBytes(UTF_8);
    private static final RegionCode REGION = new RegionCode(GRID);

    private final JsonMapper json = CommandJson.lenient();
    private final Instant at;
    private final List<Clock> clocks;

    Registrations(Instant at) {
        this.at = at;
        this.clocks =
                RuleBook.shipped()
                        .start(ClockKind.ROUTE, Population.INCIDENT, REGION, LegalDay.of(at));
    }

    NewEvent next() {
        String id = UUID.randomUUID().toString();
        return event(id, "Matter", TYPE, json.writeValueAsBytes(registered(id)));
    }

    /** Of the same county and instant. */
    NewEvent event(String stream, String aggregate, String type, byte[] payload) {
        return new NewEvent(
                UUID.randomUUID().toString(),
                stream,
                0,
                aggregate,
                type,
                null,
                payload,
                METADATA,
                at,
                COUNTY);
    }

    private MatterRegistered registered(String id) {
        return new MatterRegistered(
                new MatterId(id),
                "451324-20240507-7K3M9QXA",
                null,
                PetitionKind.INCIDENT,
                Visit.unspecified(Channel.GRID_PATROL, 1),
                REGION,
                "02.01.01",
                new CipherText("m:" + id, "bm9uY2UuLi50ZXh0bm9uY2UuLi50ZXh0"),
                null,
                List.of(),
                "w-1",
                at,
                null,
                Particulars.NONE,
                clocks);
    }
}
