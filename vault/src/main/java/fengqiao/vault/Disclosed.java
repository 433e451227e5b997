package fengqiao.vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was opened after its disclosure was on record.
 *
 * @param disclosure id of the record
 * @param texts in the order asked for; null where the key was erased
 */
public record Disclosed(long disclosure, List<@Nullable String> texts) {
    public Disclosed {
        texts = Collections.unmodifiableList(new ArrayList<>(texts));
    }

    /** The text at an index as a person's details, or null where they were erased. */
    public @Nullable Identity identity(int index) {
        String clear = texts.get(index);
        return clear == null ? null : Identity.ofClear(clear);
    }

    /** Says nothing: whatever is printed ends up in a log file. */
    @Override
    public String toString() {
        return "Disclosed[" + disclosure + ", " + texts.size() + " texts]";
    }
}
