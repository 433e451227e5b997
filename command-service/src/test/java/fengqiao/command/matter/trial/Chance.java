package fengqiao.command.matter.trial;

import fengqiao.command.matter.Given;
import fengqiao.command.matter.MatterState;
import fengqiao.kernel.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Draws that follow from one number, so that a failing run can be repeated and shrunk. */
public final class Chance {
    private static final List<UnitId> UNITS =
            List.of(Given.JUSTICE, Given.POLICE, Given.CITY, Given.PROVINCE);
    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
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

    /** A day near that one, as a rule the same. */
    public LocalDate near(LocalDate day) {
        return once(6) ? day.plusDays(below(5) - 2L) : day;
    }
}
