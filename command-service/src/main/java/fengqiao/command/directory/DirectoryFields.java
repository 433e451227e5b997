package fengqiao.command.directory;

import fengqiao.command.platform.http.Fields;
import fengqiao.kernel.BodyId;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MalformedValue;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields that only directories have; faults are noted as {@link Fields} does. */
public final class DirectoryFields {
    private static final int NAME = 100;
    private static final LeaderId NO_LEADER = new LeaderId("none");
    private static final BodyId NO_BODY = new BodyId("none");

    private DirectoryFields() {}

    public static LeaderId leader(Fields fields, @Nullable String value) {
        return id(fields, "leader", value, LeaderId::new, NO_LEADER);
    }

    public static BodyId body(Fields fields, @Nullable String value) {
        return id(fields, "body", value, BodyId::new, NO_BODY);
    }

    /** An id that has no type of its own, by the rule of all ids. */
    public static String id(Fields fields, String field, @Nullable String value) {
        return id(fields, field, value, LeaderId::new, NO_LEADER).value();
    }

    public static String name(Fields fields, @Nullable String value) {
        return fields.text("name", value, NAME);
    }

    /** The last day of something that begins on {@code from}; none for open. */
    public static @Nullable LocalDate end(Fields fields, @Nullable String value, LocalDate from) {
        LocalDate last = fields.optionalDay("to", value);
        if (last != null && last.isBefore(from)) {
            fields.fault("to", "after", from.toString());
        }
        return last;
    }

    /** A person by name, and by phone where one is given: sealed before it is stored. */
    public static Identity person(Fields fields, @Nullable String name, @Nullable String phone) {
        String said = fields.text("name", name, 60);
        try {
            return new Identity(said.isEmpty() ? "-" : said, phone, null);
        } catch (MalformedValue e) {
            fields.fault(e.field(), "format", e.rule());
            return new Identity("-", null, null);
        }
    }

    public static List<RegionCode> regions(
            Fields fields, String field, @Nullable List<@Nullable String> values, int most) {
        return list(fields, field, values, most, fields::region);
    }

    public static List<UnitId> units(
            Fields fields, String field, @Nullable List<@Nullable String> values, int most) {
        return list(fields, field, values, most, fields::unit);
    }

    /** Reads one element by its name. */
    private interface Element<T> {
        T read(String field, @Nullable String value);
    }

    private static <T> List<T> list(
            Fields fields,
            String field,
            @Nullable List<@Nullable String> values,
            int most,
            Element<T> element) {
        List<@Nullable String> given = values == null ? List.of() : values;
        if (given.size() > most) {
            fields.fault(field, "size", Integer.toString(most));
            return List.of();
        }
        List<T> read = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            String name = field + "[" + i + "]";
            T one = element.read(name, given.get(i));
            if (read.contains(one)) {
                fields.fault(name, "twice");
            }
            read.add(one);
        }
        return List.copyOf(read);
    }

    private static <T> T id(
            Fields fields,
            String field,
            @Nullable String value,
            Function<String, T> type,
            T otherwise) {
        if (value == null || value.isEmpty()) {
            fields.fault(field, "required");
            return otherwise;
        }
        try {
            return type.apply(value);
        } catch (MalformedValue e) {
            fields.fault(field, "format", e.rule());
            return otherwise;
        }
    }
}
