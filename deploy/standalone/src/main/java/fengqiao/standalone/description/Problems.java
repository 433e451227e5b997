package fengqiao.standalone.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** The problems any operation may answer with, in one schema (RFC 9457). */
@SuppressWarnings("rawtypes") // the library's own signatures
final class Problems {
    private static final String NAME = "Problem";
    private static final String ANY = "*/*";
    private static final String TOKENS = "/oauth2/token";
    private static final List<HttpStatus> ALL =
            List.of(
                    HttpStatus.BAD_REQUEST,
                    HttpStatus.NOT_FOUND,
                    HttpStatus.NOT_ACCEPTABLE,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    HttpStatus.TOO_MANY_REQUESTS,
                    HttpStatus.SERVICE_UNAVAILABLE);
    private static final List<HttpStatus> KNOWN_CALLERS =
            List.of(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);
    private static final List<HttpStatus> CHANGES =
            List.of(
                    HttpStatus.CONFLICT,
                    HttpStatus.CONTENT_TOO_LARGE,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private Problems() {}

    /** The schema all problems share; what a problem adds beside is allowed. */
    static void describe(OpenAPI description) {
        Schema<?> problem =
                new ObjectSchema()
                        .addProperty("type", text())
                        .addProperty("title", text())
                        .addProperty("status", new IntegerSchema())
                        .addProperty("detail", text())
                        .addProperty("code", text())
                        .addProperty("article", text())
                        .addProperty("state", text())
                        .addProperty("allowed", list(text()))
                        .addProperty("errors", list(fault()))
                        .required(List.of("type", "title", "status", "code"));
        description.getComponents().addSchemas(NAME, typed(problem, "object"));
    }

    private static Schema fault() {
        return typed(
                new ObjectSchema()
                        .addProperty("field", text())
                        .addProperty("rule", text())
                        .addProperty("message", text()),
                "object");
    }

    private static Schema text() {
        return typed(new StringSchema(), "string");
    }

    private static Schema list(Schema items) {
        Schema<Object> list = new Schema<>();
        list.setTypes(Set.of("array"));
        list.setItems(items);
        return list;
    }

    private static Schema typed(Schema<?> schema, String type) {
        schema.setTypes(Set.of(type));
        return schema;
    }

    static void complete(
            PathItem.HttpMethod method, String path, Operation operation, boolean open) {
        ApiResponses responses = operation.getResponses();
        responses.values().forEach(Problems::json);
        if (path.equals(TOKENS)) {
            tokens(responses);
            return;
        }
        List<HttpStatus> wanted = new ArrayList<>(ALL);
        if (!open) {
            wanted.addAll(KNOWN_CALLERS);
        } else if (method == PathItem.HttpMethod.POST) {
            wanted.add(HttpStatus.UNAUTHORIZED);
        }
        if (method != PathItem.HttpMethod.GET) {
            wanted.addAll(CHANGES);
        }
        for (HttpStatus status : wanted) {
            String code = Integer.toString(status.value());
            if (!responses.containsKey(code)) {
                responses.addApiResponse(code, problem(status));
            }
        }
    }

    /** Tokens are refused in the words of RFC 6749. */
    private static void tokens(ApiResponses responses) {
        var type =
                new MediaType()
                        .schema(typed(new ObjectSchema().addProperty("error", text()), "object"));
        for (HttpStatus status :
                List.of(
                        HttpStatus.BAD_REQUEST,
                        HttpStatus.UNAUTHORIZED,
                        HttpStatus.NOT_ACCEPTABLE,
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        HttpStatus.TOO_MANY_REQUESTS)) {
            ApiResponse response = problem(status);
            response.getContent().addMediaType("application/json", type);
            responses.addApiResponse(Integer.toString(status.value()), response);
        }
    }

    /** What says nothing of its form is JSON. */
    private static void json(ApiResponse response) {
        Content content = response.getContent();
        if (content != null && content.containsKey(ANY)) {
            MediaType type = content.remove(ANY);
            content.addMediaType("application/json", type);
        }
    }

    private static ApiResponse problem(HttpStatus status) {
        Schema<Object> schema = new Schema<>();
        schema.set$ref("#/components/schemas/" + NAME);
        var problem =
                new ApiResponse()
                        .description(status.getReasonPhrase())
                        .content(
                                new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(schema)));
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            problem.addHeaderObject("Retry-After", new Header().schema(text()));
        }
        return problem;
    }
}
