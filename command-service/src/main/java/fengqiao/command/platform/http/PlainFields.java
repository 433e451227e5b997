package fengqiao.command.platform.http;

import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.Characters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts, codes, numbers and times of a body; faults are collected, not thrown one by one. */
abstract sealed class PlainFields permits Fields {
    /** Nothing this product records happened before; and PostgreSQL reads no year beyond. */
    private static final Instant EARLIEST = Instant.parse("1949-10-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]+");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

    private final String prefix;
    private final List<FieldFault> faults;

    PlainFields(String prefix, List<FieldFault> faults) {
        this.prefix = prefix;
        this.faults = faults;
    }

    String prefixOf(String element) {
        return prefix + element + ".";
    }

    List<FieldFault> faults() {
        return faults;
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

    /** A code that becomes part of a record's id. */
    public String token(String field, @Nullable String value) {
        String text = text(field, value, 32);
        if (!text.isEmpty() && !TOKEN.matcher(text).matches()) {
            fault(field, "format", "a-z A-Z 0-9 _ -");
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

    /** One of the constants; none for none. */
    public <E extends Enum<E>> @Nullable E optionalOneOf(
            String field, @Nullable String value, Class<E> type) {
        return value == null || value.isEmpty() ? null : oneOf(field, value, type);
    }

    /** A text that may speak of people. */
    public FreeText freeText(String field, @Nullable String value, int max) {
        return new FreeText(text(field, value, max));
    }

    public @Nullable FreeText optionalFreeText(String field, @Nullable String value, int max) {
        String text = optionalText(field, value, max);
        return text == null ? null : new FreeText(text);
    }
}
