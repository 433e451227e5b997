package fengqiao.command.platform.http;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** Tells the published description what all commands have in common. */
@Configuration(proxyBeanMethods = false)
class CommandDescription implements OperationCustomizer, OpenApiCustomizer {
    private static final List<HttpStatus> PROBLEMS =
            List.of(
                    HttpStatus.BAD_REQUEST,
                    HttpStatus.UNAUTHORIZED,
                    HttpStatus.FORBIDDEN,
                    HttpStatus.NOT_FOUND,
                    HttpStatus.CONFLICT,
                    HttpStatus.PRECONDITION_FAILED,
                    HttpStatus.CONTENT_TOO_LARGE,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    HttpStatus.SERVICE_UNAVAILABLE);
    private static final String SCHEMAS = "#/components/schemas/";
    private final Map<String, Type> bodies = new ConcurrentHashMap<>();

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandRequest.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        CommandMapping mapping = method.getMethodAnnotation(CommandMapping.class);
        Type body = body(method);
        if (mapping == null || body == null) {
            return operation;
        }
        String name = SchemaNames.of((Class<?>) body);
        bodies.put(name, body);
        operation.setRequestBody(new RequestBody().required(true).content(json(name)));
        operation.addParametersItem(
                header(CommandRequestResolver.IDEMPOTENCY_KEY, true)
                        .schema(
                                new Schema<String>()
                                        .types(java.util.Set.of("string"))
                                        .minLength(1)
                                        .maxLength(128)));
        if (mapping.value().contains("{id}")) {
            operation.addParametersItem(header(HttpHeaders.IF_MATCH, false));
        }
        if (mapping.open()) {
            operation.setSecurity(List.of());
        }
        operation.setResponses(responses(operation.getResponses(), mapping.answers()));
        return operation;
    }

    private static @Nullable Type body(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getGenericParameterTypes())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == CommandRequest.class)
                .map(type -> type.getActualTypeArguments()[0])
                .findFirst()
                .orElse(null);
    }

    private static HeaderParameter header(String name, boolean required) {
        var header = new HeaderParameter();
        header.name(name).required(required).schema(text());
        return header;
    }

    private static Schema<String> text() {
        return new Schema<String>().types(java.util.Set.of("string"));
    }

    private static Content json(String schema) {
        var type = new MediaType().schema(new Schema<>().$ref(SCHEMAS + schema));
        return new Content()
                .addMediaType(org.springframework.http.MediaType.APPLICATION_JSON_VALUE, type);
    }

    private static ApiResponses responses(ApiResponses found, int[] answers) {
        ApiResponse success = found.get("200");
        var all = new ApiResponses();
        for (int status : answers) {
            var answer =
                    new ApiResponse()
                            .description(HttpStatus.valueOf(status).getReasonPhrase())
                            .content(success == null ? null : success.getContent());
            answer.addHeaderObject(HttpHeaders.ETAG, new Header().schema(text()));
            all.addApiResponse(Integer.toString(status), answer);
        }
        for (HttpStatus status : PROBLEMS) {
            all.addApiResponse(Integer.toString(status.value()), problem(status));
        }
        return all;
    }

    private static ApiResponse problem(HttpStatus status) {
        var type = new MediaType().schema(new Schema<>().$ref(SCHEMAS + "Problem"));
        String name = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;
        var problem =
                new ApiResponse()
                        .description(status.getReasonPhrase())
                        .content(new Content().addMediaType(name, type));
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            problem.addHeaderObject(HttpHeaders.RETRY_AFTER, new Header().schema(text()));
        }
        return problem;
    }

    /** Adds the schemas of all bodies, which Spring never sees. */
    @Override
    public void customise(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(new Components());
        }
        var models = ModelConverters.getInstance(true);
        bodies.values()
                .forEach(body ->
                        models.readAll(body).forEach(description.getComponents()::addSchemas));
        models.readAll(Problem.class).forEach(description.getComponents()::addSchemas);
    }
}
