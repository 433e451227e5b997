package fengqiao.standalone.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers of {@code application/problem+json} from where no controller is reached. */
public final class Problem {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BUNDLE = "fengqiao.standalone.problems";

    private Problem() {}

    /**
     * @param code stable, listed in docs/api.md, with its text in the bundle
     */
    public static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getOutputStream().write(JSON.writeValueAsBytes(body(request, status, code)));
    }

    private static LinkedHashMap<String, Object> body(
            HttpServletRequest request, HttpStatus status, String code) {
        boolean english = Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
        boolean asked = request.getHeader("Accept-Language") != null;
        var language = english && asked ? Locale.ENGLISH : Locale.ROOT;
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:fengqiao:problem:" + code);
        body.put("title", ResourceBundle.getBundle(BUNDLE, language).getString(code));
        body.put("status", status.value());
        body.put("code", code);
        return body;
    }
}
