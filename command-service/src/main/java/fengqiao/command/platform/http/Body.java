package fengqiao.command.platform.http;

import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** The bytes of a request and what they say. */
final class Body {
    private final JsonMapper json;

    Body(JsonMapper json) {
        this.json = json;
    }

    /**
     * @throws Refused where there are more bytes than that
     */
    static byte[] read(HttpServletRequest request, int most) throws IOException {
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Refusal.of(RequestRule.MEDIA_TYPE, coding).asException();
        }
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return bytes;
    }

    private static Refused tooLarge(int most) {
        return Refusal.of(RequestRule.TOO_LARGE, Integer.toString(most >> 20)).asException();
    }

    /**
     * @throws Refused where the bytes are no JSON of the type; it names the field if there is one
     */
    Object parse(byte[] bytes, JavaType type) {
        ObjectReader reader = json.readerFor(type);
        try {
            Object value = reader.readValue(bytes);
            if (value == null) {
                throw malformed(FieldFault.of("", "object"));
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw malformed(FieldFault.of(path(e), "unknown-field"));
        } catch (DatabindException e) {
            throw malformed(FieldFault.of(path(e), "type"));
        } catch (JacksonException e) {
            throw malformed(FieldFault.of(path(e), "json"));
        }
    }

    private static Refused malformed(FieldFault fault) {
        return Refusal.of(RequestRule.MALFORMED).naming(fault).asException();
    }

    /** Such as {@code parties[0].role}; empty for the whole body. */
    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.length() > 200 ? path.substring(0, 200) : path.toString();
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
