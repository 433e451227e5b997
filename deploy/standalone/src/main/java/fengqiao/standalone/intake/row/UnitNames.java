package fengqiao.standalone.intake.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The units of a county by id and by name, so that a file may say either. The instance is asked
 * once, when the first name is met.
 */
public final class UnitNames {
    /** Where no instance can be asked, every word stands for itself. */
    public static final UnitNames UNASKED = new UnitNames(null);

    private final @Nullable Supplier<Map<String, String>> names;
    private @Nullable Map<String, String> ids;

    private UnitNames(@Nullable Supplier<Map<String, String>> names) {
        this.names = names;
    }

    /**
     * Names that several units bear name none of them.
     *
     * @param nameById of every unit
     */
    public static UnitNames asking(Supplier<Map<String, String>> nameById) {
        return new UnitNames(nameById);
    }

    /** The unit's id; none where the word is neither the form of an id nor a name. */
    synchronized Optional<String> id(String word) {
        if (names == null || word.matches("[A-Za-z0-9._-]*")) {
            return Optional.of(word);
        }
        Map<String, String> known = ids == null ? byName(names.get()) : ids;
        ids = known;
        return Optional.ofNullable(known.get(word));
    }

    private static Map<String, String> byName(Map<String, String> nameById) {
        Map<String, String> all = new HashMap<>();
        Set<String> twice = new HashSet<>();
        nameById.forEach((id, name) -> {
            if (all.putIfAbsent(name, id) != null) {
                twice.add(name);
            }
        });
        all.keySet().removeAll(twice);
        return all;
    }
}
