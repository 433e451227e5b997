package fengqiao.command.platform.http;

import fengqiao.command.refusal.RefusalCode;

/** What is wrong with a request before anybody asks what it wants. */
public enum RequestRule implements RefusalCode {
    MALFORMED("request.malformed", 400),
    FIELD("request.field", 400),
    HEADER("request.header", 400),
    RESOURCE("resource.unknown", 404),
    METHOD("request.method", 405),
    ACCEPT("request.accept", 406),
    TOO_LARGE("request.too-large", 413),
    MEDIA_TYPE("request.media-type", 415),
    INTERNAL("internal", 500);

    private final String code;
    private final int status;

    RequestRule(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
