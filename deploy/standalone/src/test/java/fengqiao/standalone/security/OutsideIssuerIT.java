package fengqiao.standalone.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import fengqiao.standalone.folder.DataFolder;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The port behind an identity provider of somebody else, which publishes its keys. */
class OutsideIssuerIT {
    @TempDir private static Path folder;
    private static HttpServer provider;
    private static RSAKey key;
    private static ConfigurableApplicationContext context;
    private static String issuer = "";
    private static String address = "";

    @BeforeAll
    static void start() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k-1").generate();
        provider = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        issuer = "http://localhost:" + provider.getAddress().getPort() + "/realm";
        publish(
                "/realm/.well-known/openid-configuration",
                "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"subject_types_supported\":[\"public\"]}"
                        .formatted(issuer, issuer));
        publish("/realm/keys", new JWKSet(key.toPublicJWK()).toString());
        provider.start();
        DataFolder.prepare(folder);
        context =
                SpringApplication.run(
                        PortUnderTest.class,
                        "--spring.config.name=standalone",
                        "--server.port=0",
                        "--fengqiao.demo=false",
                        "--fengqiao.data-dir=" + folder,
                        "--fengqiao.security.audience=fengqiao",
                        "--fengqiao.security.issuer-uri=" + issuer);
        address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        context.close();
        provider.stop(0);
    }

    private static void publish(String path, String json) {
        provider.createContext(
                path,
                exchange -> {
                    byte[] bytes = json.getBytes(UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private static String token(RSAKey by, UnaryOperator<JWTClaimsSet.Builder> change)
            throws Exception {
        Instant now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience("fengqiao")
                        .subject("somebody")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("roles", List.of("OFFICE"));
        var signed =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k-1").build(),
                        change.apply(claims).build());
        signed.sign(new RSASSASigner(by));
        return signed.serialize();
    }

    private static HttpResponse<String> call(String path, String token) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void itsTokensAreReadByTheKeysItPublishes() throws Exception {
        var reply = call("/api/echo", token(key, claims -> claims));
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("somebody [ROLE_OFFICE]");
    }

    @Test
    void everyOtherTokenOpensNothing() throws Exception {
        var stranger = new RSAKeyGenerator(2048).keyID("k-1").generate();
        List<String> worthless =
                List.of(
                        token(stranger, claims -> claims),
                        token(key, claims -> claims.issuer("http://localhost/other")),
                        token(key, claims -> claims.audience("another")),
                        token(
                                key,
                                claims ->
                                        claims.expirationTime(
                                                Date.from(Instant.now().minusSeconds(120)))));
        for (String token : worthless) {
            var reply = call("/api/echo", token);
            assertThat(reply.statusCode()).isEqualTo(401);
            assertThat(reply.body()).contains("auth.invalid");
        }
    }

    @Test
    void theBuiltInIssuerIsOff() throws Exception {
        var local = call("/oauth2/jwks", "none");
        assertThat(local.statusCode()).isEqualTo(404);
    }
}
