package fengqiao.standalone.security;

/** What a browser may load where no page says more. */
final class PagePolicy {
    static final String TEXT =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private PagePolicy() {}
}
