package fengqiao.command.legal;

import fengqiao.command.refusal.Standing;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.legal.AidApplied;
import fengqiao.kernel.legal.AidConcluded;
import fengqiao.kernel.legal.AidDecided;
import fengqiao.kernel.legal.AidEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What decisions need to know of an application for legal aid. */
public record AidState(RegionCode region, Stage at) implements Standing {
    /** How far it has come. */
    public enum Stage {
        APPLIED("decisions"),
        GRANTED("conclusions"),
        REFUSED,
        CONCLUDED;

        private final List<String> moves;

        Stage(String... moves) {
            this.moves = List.of(moves);
        }
    }

    /**
     * The state after one event more.
     *
     * @param before none before it was applied for
     */
    public static AidState evolve(@Nullable AidState before, AidEvent event) {
        return switch (event) {
            case AidApplied e -> new AidState(e.region(), Stage.APPLIED);
            case AidDecided e ->
                    switch (e.decision()) {
                        case GRANTED -> known(before, Stage.GRANTED);
                        case REFUSED -> known(before, Stage.REFUSED);
                    };
            case AidConcluded e -> known(before, Stage.CONCLUDED);
        };
    }

    private static AidState known(@Nullable AidState before, Stage next) {
        var applied = Objects.requireNonNull(before, "legal aid begins with its application");
        return new AidState(applied.region(), next);
    }

    @Override
    public String stage() {
        return at.name();
    }

    @Override
    public List<String> allowed() {
        return at.moves;
    }
}
