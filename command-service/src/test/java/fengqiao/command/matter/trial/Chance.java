package fengqiao.command.matter.trial;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.PetitionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws that follow from one number, so that a failing run can be repeated and shrunk. */
public final class Chance {
    /** Another matter, of which nobody asks more than what {@link #other} says. */
    public static final MatterId OTHER = new MatterId("m-2");

    /** In a county where no matter of a walk is. */
    public static final RegionCode ELSEWHERE = new RegionCode("330681100203001");

    /** Spreads neighbouring numbers over all bits. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final int LINKED = 4;
    private static final List<UnitId> UNITS =
            List.of(Given.JUSTICE, Given.POLICE, Given.CITY, Given.PROVINCE);
    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** Of a number that is drawn, mixed with its place: small numbers are drawn often. */
    static Chance of(int drawn, int place) {
        return new Chance((31L * drawn + place) * GOLDEN);
    }

    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }

    public boolean yes() {
        return random.nextBoolean();
    }

    /** True once in so many times. */
    public boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public UnitId unit() {
        return of(UNITS);
    }

    /** As a rule the one that has the matter, so that lives come far. */
    public UnitId handler(MatterState state) {
        UnitId own = state.life().unit();
        return own == null || once(8) ? unit() : own;
    }

    /**
     * Another matter as it was registered: as a rule nobody knows it, for a matter that goes on as
     * another or is sent away has come to its end, and now and then it is of another book.
     */
    public @Nullable MatterState other(MatterState state, Instant at) {
        if (!once(6)) {
            return null;
        }
        var registration = state.registration();
        var kind = once(4) ? of(PetitionKind.values()) : registration.kind();
        RegionCode region = once(6) ? ELSEWHERE : registration.region();
        return MatterState.evolve(null, Given.registration(kind, region.value(), at), at);
    }

    /** One of the few that may belong to a matter, or the matter itself. */
    public MatterId linked() {
        return new MatterId("m-" + (1 + below(LINKED)));
    }

    /** A day near that one, as a rule the same. */
    public LocalDate near(LocalDate day) {
        return once(6) ? day.plusDays(below(5) - 2L) : day;
    }
}
