package fengqiao.standalone.problem;

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
        boolean english = Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
        boolean asked = request.getHeader("Accept-Language") != null;
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(body(english && asked ? Locale.ENGLISH : Locale.ROOT, status, code));
    }

    static byte[] body(Locale language, HttpStatus status, String code) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:fengqiao:problem:" + code);
        body.put("title", ResourceBundle.getBundle(BUNDLE, language).getString(code));
        body.put("status", status.value());
        body.put("code", code);
        return JSON.writeValueAsBytes(body);
    }
}
