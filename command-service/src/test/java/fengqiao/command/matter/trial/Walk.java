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
import fengqiao.kernel.matter.life.Move;
import fengqiao.kernel.wire.EventTypes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** A matter and all that is thrown at it; another one where it has come to its end. */
final class Walk {
    private static final JsonMapper JSON = CommandJson.lenient();
    private static final Instant START = Instant.parse("2024-01-10T02:00:00Z");
    private static final int AFTER_THE_END = 20;
    private final PetitionKind kind;
    private final String region;
    private final List<Told> told = new ArrayList<>();
    private final Map<Move, Integer> taken = new EnumMap<>(Move.class);
    private MatterState state;
    private Instant now = START;
    private int accepted;
    private int refused;
    private int afterTheEnd;

    private record Told(String name, String json, Instant at) {}

    Walk(PetitionKind kind, String region) {
        this.kind = kind;
        this.region = region;
        this.state = begin();
    }

    private MatterState begin() {
        told.clear();
        afterTheEnd = 0;
        MatterEvent first = Given.registration(kind, region, now);
        note(first, now);
        return MatterState.evolve(null, first, now);
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    /** How often each move succeeded. */
    Map<Move, Integer> taken() {
        return taken;
    }

    /** Those of the trials whose move is lawful now; all where none is. */
    List<Trial> lawful(List<Trial> all) {
        Set<Move> moves = state.life().moves();
        return moves.isEmpty()
                ? all
                : all.stream().filter(trial -> moves.contains(trial.move())).toList();
    }

    /** The command is carried out and leaves a sound state, or is refused and leaves no trace. */
    void step(Trial trial, Chance chance) {
        if (state.life().moves().isEmpty() && afterTheEnd++ == AFTER_THE_END) {
            replay();
            state = begin();
        }
        // most days bring several commands, so that lives come far before their time limits do
        Instant at = now.plus(chance.once(5) ? chance.below(60) : 1, ChronoUnit.HOURS);
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
        taken.merge(trial.move(), 1, Integer::sum);
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
