package fengqiao.command.platform.http;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Callers;
import fengqiao.command.platform.bus.CommandKey;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.JavaType;

/** Reads headers and body of a command by the rules common to all. */
final class CommandRequestResolver implements HandlerMethodArgumentResolver {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private final StrictJson json;
    private final Map<Type, JavaType> types = new ConcurrentHashMap<>();

    CommandRequestResolver(StrictJson json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        CommandMapping mapping = parameter.getMethodAnnotation(CommandMapping.class);
        boolean open = mapping != null && mapping.open();
        Caller caller = open ? Caller.CITIZEN : Callers.current();
        String key = key(request);
        Long ifMatch = ifMatch(request);
        byte[] bytes = Body.read(request);
        Object content = json.read(bytes, type(parameter.getGenericParameterType()));
        byte[] hash = Body.hash(request.getRequestURI(), bytes);
        var commandKey = new CommandKey(caller.subject(), key, hash);
        return new CommandRequest<>(content, caller, commandKey, ifMatch, new Fields());
    }

    private JavaType type(Type parameter) {
        return types.computeIfAbsent(
                parameter,
                type -> json.type(((ParameterizedType) type).getActualTypeArguments()[0]));
    }

    private static String key(HttpServletRequest request) {
        List<String> keys = headers(request, IDEMPOTENCY_KEY);
        if (keys.isEmpty()) {
            throw header(IDEMPOTENCY_KEY, "required");
        }
        if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw header(IDEMPOTENCY_KEY, "key");
        }
        return keys.getFirst();
    }

    private static @Nullable Long ifMatch(HttpServletRequest request) {
        List<String> tags = headers(request, HttpHeaders.IF_MATCH);
        if (tags.isEmpty() || tags.equals(List.of("*"))) {
            return null;
        }
        Matcher tag = ETAG.matcher(tags.getFirst().strip());
        if (tags.size() > 1 || !tag.matches()) {
            throw header(HttpHeaders.IF_MATCH, "etag");
        }
        return Long.valueOf(tag.group(1));
    }

    private static List<String> headers(HttpServletRequest request, String name) {
        return Collections.list(request.getHeaders(name));
    }

    private static Refused header(String name, String rule) {
        return Refusal.of(RequestRule.HEADER, name).naming(FieldFault.of(name, rule)).asException();
    }
}
