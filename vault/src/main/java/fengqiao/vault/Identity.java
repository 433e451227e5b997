package fengqiao.vault;

import fengqiao.kernel.MalformedValue;
import org.jspecify.annotations.Nullable;

/**
 * Who a person says they are, in one spelling: full-width signs made narrow, blanks and separators
 * dropped, a phone without country code 86, an identity number in 18 digits.
 *
 * @param name at most 60 characters
 * @param phone national number, or {@code +} and an international one
 * @param idNumber 18 signs of GB 11643; 15-digit ones are completed
 */
public record Identity(@Nullable String name, @Nullable String phone, @Nullable String idNumber) {
    private static final String BETWEEN = "\u001f";

    /**
     * @throws MalformedValue for field {@code name}, {@code phone} or {@code idNumber}; all three
     *     absent counts as {@code name}
     */
    public Identity {
        name = PersonName.normalised(name);
        phone = PhoneNumber.normalised(phone);
        idNumber = IdNumber.normalised(idNumber);
        if (name == null && phone == null && idNumber == null) {
            throw new MalformedValue("name", "a name, a phone or an idNumber is needed");
        }
    }

    /** All of it in the clear, for sealing and nothing else. */
    String clear() {
        return String.join(BETWEEN, text(name), text(phone), text(idNumber));
    }

    /** The inverse of {@link #clear}. */
    static Identity ofClear(String clear) {
        String[] parts = clear.split(BETWEEN, -1);
        if (parts.length != 3) {
            throw new CipherTextBroken("of a person, but no identity", null);
        }
        return new Identity(parts[0], parts[1], parts[2]);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Says nothing: whatever is printed ends up in a log file. */
    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
