package fengqiao.standalone.issuer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A machine's name and secret as HTTP Basic carries them (RFC 7617). */
record BasicCredentials(String name, String secret) {
    private static final String SCHEME = "Basic ";

    /** Nothing where the header is missing or not readable. */
    static Optional<BasicCredentials> of(@Nullable String header) {
        if (header == null || !header.startsWith(SCHEME)) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(parts[0], parts[1]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
