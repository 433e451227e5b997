package fengqiao.vault;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Name of a key as it stands in a sealed text: {@code P/person/1}, {@code M/matter/version}. */
record KeyId(String kind, String subject, int version) {
    static final String PERSON = "P";
    static final String MATTER = "M";
    private static final Pattern FORM =
            Pattern.compile("([PM])/([A-Za-z0-9._:-]{1,64})/([1-9][0-9]{0,8})");

    static KeyId of(PersonId person) {
        return new KeyId(PERSON, person.value(), 1);
    }

    static KeyId of(MatterId matter, int version) {
        return new KeyId(MATTER, matter.value(), version);
    }

    /**
     * @throws CipherTextBroken where the text is no key's name
     */
    static KeyId parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new CipherTextBroken("of no known form", null);
        }
        return new KeyId(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
    }

    @Override
    public String toString() {
        return kind + "/" + subject + "/" + version;
    }
}
