package fengqiao.command.platform.record;

import java.util.List;

/** The kinds of records of one context; a bean of it makes them known to the log. */
@FunctionalInterface
public interface RecordKinds {
    List<RecordKind<?, ?>> kinds();
}
