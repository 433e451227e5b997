package fengqiao.command.platform.http;

import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The bytes of a request. */
final class Body {
    private static final int MOST = 1 << 20;

    private Body() {}

    /**
     * @throws Refused where they are too many, packed, or not in UTF-8
     */
    static byte[] read(HttpServletRequest request) throws IOException {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Refusal.of(RequestRule.MEDIA_TYPE, coding).asException();
        }
        requireUtf8(request.getContentType());
        if (request.getContentLengthLong() > MOST) {
            throw tooLarge();
        }
        byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw tooLarge();
        }
        return bytes;
    }

    private static void requireUtf8(String contentType) {
        var charset = MediaType.parseMediaType(contentType).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw Refusal.of(RequestRule.MEDIA_TYPE, charset.name()).asException();
        }
    }

    private static Refused tooLarge() {
        return Refusal.of(RequestRule.TOO_LARGE, Integer.toString(MOST >> 20)).asException();
    }

    /** SHA-256 of address and body: the same key for another command is another body. */
    static byte[] hash(String address, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JVM has no SHA-256", e);
        }
    }
}
