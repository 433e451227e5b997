package fengqiao.command.matter.trial;

import fengqiao.command.matter.MatterState;
import fengqiao.kernel.matter.MatterEvent;
import fengqiao.kernel.matter.life.Move;
import java.time.Instant;
import java.util.List;

/**
 * A command of some slice, made up at random. A class that implements it, anywhere below {@code
 * fengqiao.command.matter}, takes part in the state machine's property from then on.
 */
public interface Trial {
    /** The move the command makes: it may succeed only where this is lawful. */
    Move move();

    /**
     * What the slice's own decision says to it.
     *
     * @throws fengqiao.command.refusal.Refused where it is refused
     */
    List<? extends MatterEvent> attempt(MatterState state, Chance chance, Instant at);
}
