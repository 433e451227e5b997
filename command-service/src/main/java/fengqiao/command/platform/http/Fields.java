package fengqiao.command.platform.http;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a body by their rules and notes every fault, so that a caller hears of all of
 * them at once. What a faulty field reads as must not be used: {@link #done} comes first.
 */
public final class Fields {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    /** Nothing this product records happened before; and PostgreSQL reads no year beyond. */
    private static final Instant EARLIEST = Instant.parse("1949-10-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final RegionCode NO_REGION = new RegionCode("000000");
    private static final UnitId NO_UNIT = new UnitId("none");
    private static final WorkerId NO_WORKER = new WorkerId("none");
    private static final MatterId NO_MATTER = new MatterId("none");
    private static final LeaderId NO_LEADER = new LeaderId("none");
    private static final RecordId NO_RECORD = new RecordId("none");

    private final String prefix;
    private final List<FieldFault> faults;

    public Fields() {
        this("", new ArrayList<>());
    }

    private Fields(String prefix, List<FieldFault> faults) {
        this.prefix = prefix;
        this.faults = faults;
    }

    /** The fields of an element, such as {@code parties[2]}. */
    public Fields within(String element) {
        return new Fields(prefix + element + ".", faults);
    }

    public void fault(String field, String rule, String... words) {
        faults.add(FieldFault.of(prefix + field, rule, words));
    }

    /**
     * @throws fengqiao.command.refusal.Refused where there were faults
     */
    public void done() {
        if (!faults.isEmpty()) {
            throw Refusal.of(RequestRule.FIELD, faults.getFirst().field())
                    .naming(faults.toArray(FieldFault[]::new))
                    .asException();
        }
    }

    /** A text of 1 to {@code max} characters, blanks at the ends dropped. */
    public String text(String field, @Nullable String value, int max) {
        String text = optionalText(field, value, max);
        if (text == null) {
            fault(field, "required");
            return "";
        }
        return text;
    }

    /** The same; an absent or empty one is none. */
    public @Nullable String optionalText(String field, @Nullable String value, int max) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        if (!Characters.storable(value)) {
            fault(field, "characters");
            return "";
        }
        String text = value.strip();
        if (text.isEmpty()) {
            fault(field, "blank");
        } else if (text.length() > max && text.codePointCount(0, text.length()) > max) {
            fault(field, "length", "1", Integer.toString(max));
        }
        return text;
    }

    /** A code of a catalogue: a short text that is looked up later. */
    public String code(String field, @Nullable String value) {
        return text(field, value, 64);
    }

    public <E extends Enum<E>> E oneOf(String field, @Nullable String value, Class<E> type) {
        if (value == null || value.isEmpty()) {
            fault(field, "required");
            return type.getEnumConstants()[0];
        }
        return oneOf(field, value, type, type.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> E oneOf(
            String field, @Nullable String value, Class<E> type, E otherwise) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        fault(
                field,
                "enum",
                Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")));
        return otherwise;
    }

    public int number(String field, @Nullable Integer value, int least, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value < least || value > most) {
            fault(field, "range", Integer.toString(least), Integer.toString(most));
        }
        return value;
    }

    public @Nullable Instant optionalInstant(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            Instant instant = INSTANT.parse(value, Instant::from);
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                fault(field, "instant");
            }
            return instant;
        } catch (DateTimeException e) {
            fault(field, "instant");
            return Instant.EPOCH;
        }
    }

    public Instant instant(String field, @Nullable String value) {
        Instant instant = optionalInstant(field, value);
        if (instant == null) {
            fault(field, "required");
            return Instant.EPOCH;
        }
        return instant;
    }

    public @Nullable LocalDate optionalDay(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value, DAY);
            if (day.getYear() < 1900 || day.getYear() > 2200) {
                fault(field, "day");
            }
            return day;
        } catch (DateTimeException e) {
            fault(field, "day");
            return LocalDate.EPOCH;
        }
    }

    public LocalDate day(String field, @Nullable String value) {
        LocalDate day = optionalDay(field, value);
        if (day == null) {
            fault(field, "required");
            return LocalDate.EPOCH;
        }
        return day;
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

    /** A text that may speak of people. */
    public FreeText freeText(String field, @Nullable String value, int max) {
        return new FreeText(text(field, value, max));
    }

    public @Nullable FreeText optionalFreeText(String field, @Nullable String value, int max) {
        String text = optionalText(field, value, max);
        return text == null ? null : new FreeText(text);
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

    private <T> T value(
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
}
