package fengqiao.command.matter;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.LegalDay;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.IntUnaryOperator;

/**
 * Numbers of receipts: county, legal day, and eight signs of Crockford's Base32, which has neither
 * I, L, O nor U. A number is no secret; the query code is.
 */
final class ReceiptNumbers {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 8;
    private final IntUnaryOperator random;

    /**
     * @param random a number below the given one
     */
    ReceiptNumbers(IntUnaryOperator random) {
        this.random = random;
    }

    String next(RegionCode region, Instant registeredAt) {
        var number = new StringBuilder(24);
        number.append(region.county().value()).append('-');
        number.append(DateTimeFormatter.BASIC_ISO_DATE.format(LegalDay.of(registeredAt)));
        number.append('-');
        for (int i = 0; i < DRAWN; i++) {
            number.append(SIGNS.charAt(random.applyAsInt(SIGNS.length())));
        }
        return number.toString();
    }
}
