package fengqiao.command.platform.http;

import fengqiao.command.refusal.FieldFault;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import fengqiao.vault.Identity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a body by their rules and notes every fault, so that a caller hears of all of
 * them at once. What a faulty field reads as must not be used: {@link #done} comes first.
 */
public final class Fields extends PlainFields {
    private static final RegionCode NO_REGION = new RegionCode("000000");
    private static final UnitId NO_UNIT = new UnitId("none");
    private static final WorkerId NO_WORKER = new WorkerId("none");
    private static final MatterId NO_MATTER = new MatterId("none");
    private static final LeaderId NO_LEADER = new LeaderId("none");
    private static final RecordId NO_RECORD = new RecordId("none");

    public Fields() {
        this("", new ArrayList<>());
    }

    private Fields(String prefix, List<FieldFault> faults) {
        super(prefix, faults);
    }

    /** The fields of an element, such as {@code parties[2]}. */
    public Fields within(String element) {
        return new Fields(prefixOf(element), faults());
    }

    public RegionCode region(String field, @Nullable String value) {
        return value(field, value, RegionCode::new, NO_REGION);
    }

    public UnitId unit(String field, @Nullable String value) {
        return value(field, value, UnitId::new, NO_UNIT);
    }

    public @Nullable UnitId optionalUnit(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : unit(field, value);
    }

    public WorkerId worker(String field, @Nullable String value) {
        return value(field, value, WorkerId::new, NO_WORKER);
    }

    public @Nullable WorkerId optionalWorker(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : worker(field, value);
    }

    /** The matter an address names; what is no id names none. */
    public MatterId matter(String value) {
        return value("id", value, MatterId::new, NO_MATTER);
    }

    /** The record an address names; what is no id names none. */
    public RecordId record(String value) {
        return record("id", value);
    }

    /** A record that a field names. */
    public RecordId record(String field, @Nullable String value) {
        return value(field, value, RecordId::new, NO_RECORD);
    }

    public @Nullable RecordId optionalRecord(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : record(field, value);
    }

    /** A citizen by name or phone; none where neither is said. */
    public @Nullable Identity optionalIdentity(@Nullable String name, @Nullable String phone) {
        String called = optionalText("name", name, 60);
        String number = optionalText("phone", phone, 30);
        if (called == null && number == null) {
            return null;
        }
        try {
            return new Identity(called, number, null);
        } catch (MalformedValue e) {
            fault(e.field(), "format", e.rule());
            return null;
        }
    }

    public @Nullable RegionCode optionalRegion(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : region(field, value);
    }

    public LeaderId leader(String field, @Nullable String value) {
        return value(field, value, LeaderId::new, NO_LEADER);
    }

    public @Nullable LeaderId optionalLeader(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : leader(field, value);
    }

    /** Each element of a list, none twice; an absent list is empty. */
    public <T> List<T> each(
            String field,
            @Nullable List<@Nullable String> values,
            int most,
            BiFunction<String, @Nullable String, T> one) {
        List<@Nullable String> given = values == null ? List.of() : values;
        if (given.size() > most) {
            fault(field, "size", Integer.toString(most));
            return List.of();
        }
        Set<T> all = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            if (!all.add(one.apply(field + "[" + i + "]", given.get(i)))) {
                fault(field + "[" + i + "]", "twice");
            }
        }
        return List.copyOf(all);
    }

    /** A matter that a field names. */
    public MatterId matter(String field, @Nullable String value) {
        return value(field, value, MatterId::new, NO_MATTER);
    }

    public @Nullable MatterId optionalMatter(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? null : matter(field, value);
    }

    public <T> @Nullable T optionalValue(
            String field, @Nullable String value, Function<String, T> type) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return type.apply(value);
        } catch (MalformedValue e) {
            fault(field, "format", e.rule());
            return null;
        }
    }

    /** A value of a type that checks its own form; a faulty one reads as {@code otherwise}. */
    public <T> T value(
            String field, @Nullable String value, Function<String, T> type, T otherwise) {
        if (value == null || value.isEmpty()) {
            fault(field, "required");
            return otherwise;
        }
        try {
            return type.apply(value);
        } catch (MalformedValue e) {
            fault(field, "format", e.rule());
            return otherwise;
        }
    }

    public @Nullable Long optionalNumber(
            String field, @Nullable Long value, long least, long most) {
        if (value != null && (value < least || value > most)) {
            fault(field, "range", Long.toString(least), Long.toString(most));
        }
        return value;
    }
}
