package fengqiao.vault;

import fengqiao.kernel.MalformedValue;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One spelling of a phone number: mainland numbers without country code, others with. */
final class PhoneNumber {
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}().\u2212\u30fc]+");
    private static final Pattern COUNTRY =
            Pattern.compile("(?:\\+|00)86(?=\\d{7,})|86(?=1[3-9]\\d{9}$)");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern FORM = Pattern.compile("\\d{5,15}|\\+\\d{6,15}");

    private PhoneNumber() {}

    static @Nullable String normalised(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        String narrow = Normalizer.normalize(phone, Normalizer.Form.NFKC);
        String plain = SEPARATORS.matcher(narrow).replaceAll("");
        var country = COUNTRY.matcher(plain);
        String national = country.lookingAt() ? national(plain.substring(country.end())) : plain;
        if (!FORM.matcher(national).matches()) {
            throw new MalformedValue("phone", "5-15 digits, or + and 6-15 digits");
        }
        return national;
    }

    /** Abroad a landline's area code is dialled without its 0. */
    private static String national(String number) {
        boolean complete = MOBILE.matcher(number).matches() || number.startsWith("0");
        return complete ? number : "0" + number;
    }
}
