package fengqiao.standalone.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.standalone.folder.InstanceFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One instance for all: asked, shut out others, killed, started again, stopped. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandaloneIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir private static Path temp;
    private static Path data = Path.of("unset");
    private static Ran instance;

    @BeforeAll
    static void startOnce() throws Exception {
        data = temp.resolve("data");
        instance = Ran.start("run", "--port", "0", "--data", data.toString());
        awaitReady();
    }

    @AfterAll
    static void end() {
        instance.process.destroyForcibly();
    }

    private static void awaitReady() {
        await().atMost(PATIENCE)
                .until(() -> {
                    assertThat(instance.process.isAlive()).as(instance.said()).isTrue();
                    return InstanceFile.find(data).isPresent()
                            && instance.said().contains("password");
                });
    }

    private static URI address(String path) {
        return InstanceFile.find(data).orElseThrow().address().resolve(path);
    }

    @Test
    @Order(1)
    void tellsWhereItIsAndWhoMaySignIn() {
        assertThat(instance.said())
                .contains("枫桥已就绪", "Fengqiao is ready", address("/").toString())
                .contains("worker unit office viewer importer")
                .doesNotContain("WARN", "Exception");
    }

    @Test
    @Order(1)
    void answersHealthInGroups() throws Exception {
        assertThat(get("/actuator/health/liveness").body()).contains("UP");
        assertThat(get("/actuator/health/readiness").body()).contains("UP");
        assertThat(get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(1)
    void writesStructuredLogs() throws Exception {
        assertThat(Files.readAllLines(data.resolve("logs/fengqiao.log")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{\"@timestamp\"").endsWith("}"));
    }

    @Test
    @Order(1)
    void aSecondInstanceIsShutOutOfTheFolder() throws Exception {
        var second = Ran.start("run", "--port", "0", "--data", data.toString());

        assertThat(second.exitCode()).isEqualTo(21);
        assertThat(second.said()).contains("pid " + instance.process.pid()).doesNotContain("\tat ");
    }

    @Test
    @Order(1)
    void aTakenPortIsSaid() throws Exception {
        String port = Integer.toString(address("/").getPort());
        var second = Ran.start("run", "--port", port, "--data", temp.resolve("other").toString());

        assertThat(second.exitCode()).isEqualTo(20);
        assertThat(second.said()).contains("Port " + port + " is taken").doesNotContain("\tat ");
    }

    @Test
    @Order(1)
    void dataOfANewerVersionIsRefused() throws Exception {
        Path newer = Files.createDirectories(temp.resolve("newer"));
        Files.writeString(newer.resolve("version.json"), "{\"format\":99,\"product\":\"9.9.0\"}");

        assertThat(Ran.start("run", "--port", "0", "--data", newer.toString()).exitCode())
                .isEqualTo(23);
    }

    @Test
    @Order(1)
    void aFullDiskIsSaidBeforeAnythingIsWritten() throws Exception {
        var full =
                Ran.start(
                        Map.of("fengqiao.least-free-bytes", Long.toString(Long.MAX_VALUE)),
                        Map.of(),
                        "run",
                        "--data",
                        temp.resolve("full").toString());

        assertThat(full.exitCode()).isEqualTo(24);
        assertThat(full.said()).contains("The disk is full");
    }

    @Test
    @Order(1)
    void blockedUserNamespacesAreSaidToRoot() throws Exception {
        var blocked =
                Ran.start(
                        Map.of(),
                        Map.of("PATH", temp.toString()),
                        "run",
                        "--port",
                        "0",
                        "--data",
                        temp.resolve("blocked").toString());
        boolean root = new com.sun.security.auth.module.UnixSystem().getUid() == 0;
        if (root) {
            assertThat(blocked.exitCode()).isEqualTo(25);
            assertThat(blocked.said()).contains("user namespaces").doesNotContain("\tat ");
        } else {
            blocked.process.destroy();
            assertThat(blocked.exitCode()).isNotEqualTo(25);
        }
    }

    @Test
    @Order(1)
    void verifiesTheLogBesideTheInstance() throws Exception {
        var verify = Ran.start("verify", "--data", data.toString());

        assertThat(verify.exitCode()).as(verify.said()).isZero();
        assertThat(verify.said()).contains("The log is whole");
    }

    @Test
    @Order(1)
    void thereIsNothingToVerifyInAnEmptyFolder() throws Exception {
        var verify = Ran.start("verify", "--data", temp.resolve("nothing").toString());

        assertThat(verify.exitCode()).isEqualTo(30);
        assertThat(temp.resolve("nothing")).doesNotExist();
    }

    @Test
    @Order(2)
    void outlivesAKillAndKeepsWhatItHad() throws Exception {
        List<String> before = Files.readAllLines(data.resolve("secrets/users.json"));
        long orphan =
                Long.parseLong(
                        Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        instance.process.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        instance = Ran.start("run", "--port", "0", "--data", data.toString());
        awaitReady();

        assertThat(ProcessHandle.of(orphan)).isEmpty();
        assertThat(Files.readAllLines(data.resolve("secrets/users.json"))).isEqualTo(before);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void sigtermStopsEverythingAndLeavesNothingRunning() throws Exception {
        long postgres =
                Long.parseLong(
                        Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());

        instance.process.destroy();

        assertThat(instance.exitCode()).isEqualTo(143);
        await().atMost(PATIENCE).until(() -> ProcessHandle.of(postgres).isEmpty());
        assertThat(data.resolve("instance.json")).doesNotExist();
        assertThat(instance.said()).doesNotContain("Exception");
        assertThat(Ran.start("verify", "--data", data.toString()).exitCode()).isZero();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }
}
