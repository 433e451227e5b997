package fengqiao.standalone.intake.demo;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a later row needs to know of an earlier one to come back to it.
 *
 * @param latest its last step within the plan
 */
record Case(
        DemoCategory category,
        Place.Township township,
        Place.Village village,
        Place.Grid grid,
        @Nullable Person person,
        LocalDateTime latest) {}
