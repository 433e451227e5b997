package fengqiao.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;

/** Writes out what an account may do as a signed token. */
final class TokenMint {
    /** How long a page's session lasts: a working day. */
    static final Duration SESSION = Duration.ofHours(12);

    /** How long a machine's token lasts before it asks again. */
    static final Duration MACHINE = Duration.ofHours(1);

    static final String ISSUER = "urn:fengqiao:standalone";
    static final String AUDIENCE = "fengqiao";

    /** Claim of tokens that a verb of this machine mints for itself. */
    static final String LOCAL = "local";

    private final IssuerKey key;
    private final InstantSource clock;

    TokenMint(IssuerKey key, InstantSource clock) {
        this.key = key;
        this.clock = clock;
    }

    record Token(String text, Instant expiresAt) {}

    Token mint(Account account, Duration life) {
        return mint(account, life, false);
    }

    /**
     * @param local whether for a verb of this machine, which needs no account that is kept
     */
    Token mint(Account account, Duration life, boolean local) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = now.plus(life);
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .jwtID(UUID.randomUUID().toString())
                        .subject(account.username())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(end))
                        .claim("name", account.name())
                        .claim("roles", account.roles())
                        .claim("region", account.region())
                        .claim("unit", account.unit())
                        .claim("worker", account.worker())
                        .claim("body", account.body())
                        .claim("leader", account.leader())
                        .claim(LOCAL, local ? Boolean.TRUE : null)
                        .build();
        return new Token(sign(claims), end);
    }

    private String sign(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.key().getKeyID()).build();
        var signed = new SignedJWT(header, claims);
        try {
            signed.sign(new ECDSASigner(key.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }
}
