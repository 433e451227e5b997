package fengqiao.command.matter.trial;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.platform.http.CommandJson;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.wire.EventTypes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** One matter and all that is thrown at it. */
final class Walk {
    private static final JsonMapper JSON = CommandJson.lenient();
    private static final Instant START = Instant.parse("2024-01-10T02:00:00Z");
    private final List<Told> told = new ArrayList<>();
    private MatterState state;
    private Instant now = START;
    private int accepted;
    private int refused;

    private record Told(String name, String json, Instant at) {}

    Walk(PetitionKind kind, String region) {
        MatterEvent first = Given.registration(kind, region, START);
        state = MatterState.evolve(null, first, START);
        note(first, START);
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    /** The command is carried out and leaves a sound state, or is refused and leaves no trace. */
    void step(Trial trial, Chance chance) {
        Instant at = now.plus(chance.below(60), ChronoUnit.HOURS);
        MatterState before = state;
        boolean lawful = before.life().allows(trial.move());
        List<? extends MatterEvent> events;
        try {
            events = trial.attempt(before, chance, at);
        } catch (Refused refusal) {
            refused++;
            checkRefusal(refusal.refusal(), before, lawful);
            return;
        }
        assertThat(lawful).as(trial.move() + " in " + before.life()).isTrue();
        assertThat(events).isNotEmpty();
        accepted++;
        now = at;
        events.forEach(event -> {
            state = MatterState.evolve(state, event, at);
            note(event, at);
        });
        Sound.check(state);
    }

    private void checkRefusal(Refusal refusal, MatterState before, boolean lawful) {
        assertThat(refusal.code().code()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
        assertThat(refusal.code().status()).isBetween(400, 499);
        assertThat(state).isSameAs(before);
        if (refusal.code() == MatterRule.STATE) {
            assertThat(refusal.article()).isNotNull();
        }
        if (refusal.state() != null) {
            assertThat(refusal.state()).isEqualTo(before.stage().name());
        }
        if (!lawful) {
            assertThat(refusal.code().status()).as("no mere slip of a field").isIn(403, 409, 422);
        }
    }

    private void note(MatterEvent event, Instant at) {
        String name = EventTypes.nameOf(event.getClass());
        String json = JSON.writeValueAsString(event);
        assertThat(JSON.readValue(json, event.getClass())).isEqualTo(event);
        told.add(new Told(name, json, at));
    }

    /** From the wire, and from a snapshot, it stands where it stands. */
    void replay() {
        MatterState again = null;
        for (Told each : told) {
            var type = Objects.requireNonNull(EventTypes.of(each.name()));
            var event = (MatterEvent) JSON.readValue(each.json(), type);
            again = MatterState.evolve(again, event, each.at());
        }
        assertThat(again).isEqualTo(state);
        assertThat(JSON.readValue(JSON.writeValueAsString(state), MatterState.class))
                .isEqualTo(state);
    }
}
