package fengqiao.kernel.directory;

import fengqiao.kernel.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An intake point 受理点 receives people; it replaces what was said of the point before.
 *
 * @param region county, township, village or grid it serves: four levels that can all register
 * @param to last day, or open
 */
public record IntakePointOpened(
        String point, RegionCode region, String name, LocalDate from, @Nullable LocalDate to)
        implements DirectoryEvent {
    @Override
    public String entry() {
        return "intake-point." + point;
    }
}
