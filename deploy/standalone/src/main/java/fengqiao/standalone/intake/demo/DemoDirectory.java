package fengqiao.standalone.intake.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places, units and grid workers of an invented county, as {@code POST /api/directory-batches}
 * takes them. It depends on the county alone, so that years of different seeds share it.
 */
public record DemoDirectory(List<Region> regions, List<Unit> units, List<GridWorker> gridWorkers) {

    /** From the widest to the narrowest. */
    public record Region(String code, String name, String validFrom) {}

    /** A county department or a township's own. */
    public record Unit(String unit, String region, String kind, String name) {}

    /** A post, not a person. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GridWorker(String worker, List<String> grids, String from, @Nullable String to) {}
}
