package fengqiao.standalone.intake.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Invents people, no two with the same phone or number. Phones begin with 1990, numbers carry the
 * county's code and a valid check character (GB 11643-1999), because the forms ask for it.
 */
final class People {
    private static final DateTimeFormatter BORN = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1944, 1, 1);
    private static final int BIRTHDAYS = 22_000;
    private static final int ORDERS = 999;
    private static final int PHONES = 10_000_000;

    /** Coprime to both ranges, so that counting up visits every value once. */
    private static final long STRIDE = 7_368_787;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final String county;
    private final Phrases phrases;
    private final RandomGenerator random;
    private long serial;

    People(String county, Phrases phrases, RandomGenerator random) {
        this.county = county;
        this.phrases = phrases;
        this.random = random;
        this.serial = random.nextLong(PHONES);
    }

    Person next() {
        serial++;
        String name =
                phrases.word("surname", random, Map.of())
                        + phrases.word("given1", random, Map.of())
                        + phrases.word("given2", random, Map.of());
        String phone = String.format(Locale.ROOT, "1990%07d", serial * STRIDE % PHONES);
        return new Person(name, phone, idNumber(serial * STRIDE % (BIRTHDAYS * (long) ORDERS)));
    }

    private String idNumber(long place) {
        String born = BORN.format(FIRST_BIRTHDAY.plusDays(place % BIRTHDAYS));
        String body = county + born + String.format(Locale.ROOT, "%03d", place / BIRTHDAYS + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + CHECKS.charAt(sum % CHECKS.length());
    }
}
