package fengqiao.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT to be committed together with the events that use the key, so that neither is ever
 * there without the other. A unique violation means that somebody else was faster: recognise again.
 *
 * @param sql a constant text with {@code ?} for each value
 * @param values strings, integers and byte arrays
 */
public record KeyRow(String sql, List<@Nullable Object> values) {
    public KeyRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
