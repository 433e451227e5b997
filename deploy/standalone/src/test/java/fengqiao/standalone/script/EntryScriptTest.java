package fengqiao.standalone.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryScriptTest {
    @TempDir private Path folder;

    @Test
    void helpNeedsNeitherJdkNorBuild() throws Exception {
        var ended = new Checkout(folder).run("--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.said()).contains("run", "import", "verify", "bench", "构建", "Build when");
    }

    @Test
    void saysThatTheJdkIsMissing() throws Exception {
        var ended = new Checkout(folder).withMaven(0).run("run");

        assertThat(ended.code()).isEqualTo(10);
        assertThat(ended.said()).contains("No JDK 25 was found");
    }

    @Test
    void anOlderJdkIsNoJdk() throws Exception {
        var ended = new Checkout(folder).withMaven(0).withJdk("17.0.2").run("run");

        assertThat(ended.code()).isEqualTo(10);
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        var ended = new Checkout(folder).withJdk("25.0.1").run("run");

        assertThat(ended.code()).isEqualTo(11);
        assertThat(ended.said()).contains("Maven was not found");
    }

    @Test
    void aFailedBuildShowsItsErrorsAndItsLog() throws Exception {
        var ended = new Checkout(folder).withJdk("25").withMaven(1).run("run");

        assertThat(ended.code()).isEqualTo(12);
        assertThat(ended.said()).contains("something is wrong", "build.log");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceChanged() throws Exception {
        var checkout = new Checkout(folder).withJdk("25.0.1").withMaven(0);

        checkout.run("run", "--port", "0");
        checkout.run("verify");
        checkout.change("class A { int changed; }");
        checkout.run("version");

        assertThat(checkout.calls())
                .containsExactly(
                        "built",
                        "trained",
                        "java run --port 0",
                        "java verify",
                        "built",
                        "trained",
                        "java version");
    }
}
