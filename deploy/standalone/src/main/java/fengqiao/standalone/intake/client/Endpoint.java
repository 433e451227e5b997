package fengqiao.standalone.intake.client;

import java.net.URI;

/** Where the instance is and as whom we speak to it. Both may change while an import runs. */
public interface Endpoint {
    /**
     * @throws fengqiao.standalone.refusal.Refusal where no instance runs
     */
    URI base();

    /** A bearer token of role IMPORT that still has some time to live. */
    String token();

    /** Called after the instance did not answer or did not take the token: look again. */
    void refresh();

    /** An address and a token that stay as they were said. */
    static Endpoint fixed(URI base, String token) {
        return new Endpoint() {
            @Override
            public URI base() {
                return base;
            }

            @Override
            public String token() {
                return token;
            }

            @Override
            public void refresh() {
                // what the caller said is all there is
            }
        };
    }
}
