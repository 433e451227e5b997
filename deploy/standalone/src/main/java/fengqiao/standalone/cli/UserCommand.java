package fengqiao.standalone.cli;

import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.issuer.UserBook;
import fengqiao.standalone.refusal.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may sign in where no identity provider does it. May run beside a started instance. */
@Command(name = "user", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
final class UserCommand implements Runnable {
    private static final int DRAWN_BYTES = 12;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.say("user.verb-missing"));
    }

    @Command(name = "add", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
    void add(
            @Mixin DataOption data,
            @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "user.username")
                    String username,
            @Option(
                            names = "--roles",
                            required = true,
                            split = ",",
                            paramLabel = "ROLE",
                            descriptionKey = "user.roles")
                    List<String> roles,
            @Option(
                            names = "--region",
                            required = true,
                            paramLabel = "CODE",
                            descriptionKey = "user.region")
                    String region,
            @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "user.name")
                    @Nullable String name,
            @Option(names = "--unit", paramLabel = "ID", descriptionKey = "user.unit")
                    @Nullable String unit,
            @Option(names = "--worker", paramLabel = "ID", descriptionKey = "user.worker")
                    @Nullable String worker,
            @Option(names = "--body", paramLabel = "ID", descriptionKey = "user.body")
                    @Nullable String body,
            @Option(names = "--leader", paramLabel = "ID", descriptionKey = "user.leader")
                    @Nullable String leader,
            @Option(names = "--password-stdin", descriptionKey = "user.password-stdin")
                    boolean fromInput) {
        List<String> wanted =
                roles.stream().map(role -> role.strip().toUpperCase(Locale.ROOT)).toList();
        String shown = name == null ? username : name;
        String password = fromInput ? read() : draw();
        book(data)
                .add(
                        new UserBook.NewUser(
                                username, shown, wanted, region, unit, worker, body, leader),
                        password);
        say(Messages.say("user.added", username));
        tell(password, fromInput);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
    void list(@Mixin DataOption data) {
        for (UserBook.Line user : book(data).list()) {
            say(
                    String.join(
                            "\t",
                            user.username(),
                            String.join(",", user.roles()),
                            user.region(),
                            user.name(),
                            user.disabled() ? Messages.say("user.off") : ""));
        }
    }

    @Command(name = "passwd", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
    void passwd(
            @Mixin DataOption data,
            @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "user.username")
                    String username,
            @Option(names = "--password-stdin", descriptionKey = "user.password-stdin")
                    boolean fromInput) {
        String password = fromInput ? read() : draw();
        book(data).password(username, password);
        say(Messages.say("user.changed", username));
        tell(password, fromInput);
    }

    @Command(name = "disable", mixinStandardHelpOptions = true, resourceBundle = Messages.BUNDLE)
    void disable(
            @Mixin DataOption data,
            @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "user.username")
                    String username,
            @Option(names = "--undo", descriptionKey = "user.undo") boolean undo) {
        book(data).disable(username, !undo);
        say(Messages.say("user.changed", username));
    }

    private static UserBook book(DataOption data) {
        return new UserBook(DataFolder.prepare(data.path()), InstantSource.system());
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    /** A drawn password is shown once. */
    private void tell(String password, boolean known) {
        if (!known) {
            say(Messages.say("user.password", password));
        }
    }

    private static String draw() {
        byte[] drawn = new byte[DRAWN_BYTES];
        new SecureRandom().nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    private String read() {
        try {
            String line =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                            .readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), Messages.say("user.verb-missing"), e);
        }
    }
}
