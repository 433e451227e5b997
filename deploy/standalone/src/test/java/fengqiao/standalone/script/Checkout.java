package fengqiao.standalone.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** A small checkout with the real script in it, and tools that note what they were asked. */
final class Checkout {
    private static final List<String> TOOLS =
            List.of(
                    "bash",
                    "dirname",
                    "readlink",
                    "grep",
                    "find",
                    "sort",
                    "xargs",
                    "cksum",
                    "cat",
                    "awk",
                    "mkdir",
                    "rm",
                    "mv",
                    "mktemp",
                    "tee",
                    "tail",
                    "head",
                    "sleep",
                    "seq",
                    "env",
                    "touch");
    private final Path root;
    private final Path bin;

    Checkout(Path root) throws IOException {
        this.root = root;
        this.bin = Files.createDirectories(root.resolve("bin"));
        for (String tool : TOOLS) {
            Path real = Path.of("/usr/bin", tool);
            executable(
                    bin.resolve(tool),
                    "exec %s \"$@\"".formatted(Files.exists(real) ? real : Path.of("/bin", tool)));
        }
        Files.copy(Path.of("../../fengqiao").toRealPath(), root.resolve("fengqiao"));
        Files.createDirectories(root.resolve("kernel/src/main"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve("kernel/src/main/A.java"), "class A {}");
    }

    Checkout withJdk(String version) throws IOException {
        Path home = Files.createDirectories(root.resolve("jdks/one"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/javac"), "");
        executable(
                home.resolve("bin/java"),
                """
                said=$*
                case $said in
                  *jarmode*) app=${said##*--destination }; mkdir -p $app; touch $app/standalone-0-boot.jar ;;
                  *AOTCacheOutput*) echo trained >>%1$s/calls ;;
                  *) echo "java ${said##*.jar }" >>%1$s/calls ;;
                esac
                """
                        .formatted(root));
        return this;
    }

    Checkout withMaven(int exitCode) throws IOException {
        executable(
                bin.resolve("mvn"),
                """
                echo built >>%1$s/calls
                mkdir -p %1$s/deploy/standalone/target
                touch %1$s/deploy/standalone/target/standalone-0-boot.jar
                echo '[ERROR] something is wrong'
                exit %2$d
                """
                        .formatted(root, exitCode));
        return this;
    }

    void change(String text) throws IOException {
        Files.writeString(root.resolve("kernel/src/main/A.java"), text);
    }

    /** What the tools were asked, in order. */
    List<String> calls() throws IOException {
        Path calls = root.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    record Ended(int code, String said) {}

    Ended run(String... words) throws IOException, InterruptedException {
        var command =
                new java.util.ArrayList<>(
                        List.of(
                                bin.resolve("bash").toString(),
                                root.resolve("fengqiao").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH",
                                bin.toString(),
                                "HOME",
                                root.toString(),
                                "LC_ALL",
                                "C.UTF-8",
                                "FENGQIAO_JDKS",
                                root.resolve("jdks") + "/*"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
