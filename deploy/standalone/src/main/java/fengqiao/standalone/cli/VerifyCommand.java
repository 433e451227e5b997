package fengqiao.standalone.cli;

import fengqiao.eventstore.verify.FileHeadWitness;
import fengqiao.eventstore.verify.LogVerifier;
import fengqiao.eventstore.verify.Verdict;
import fengqiao.standalone.embedded.LogAccess;
import fengqiao.standalone.embedded.PostgresAccess;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.refusal.ExitCode;
import fengqiao.standalone.refusal.Messages;
import java.io.IOException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Recomputes the hash chain of the event log and names the first row that is not as written. */
@Command(name = "verify", resourceBundle = Messages.BUNDLE, mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DataOption data;

    @Override
    public Integer call() throws IOException {
        var folder = new DataFolder(data.path());
        try (var log = LogAccess.open(folder)) {
            var verifier =
                    new LogVerifier(source(log.reader()), new FileHeadWitness(folder.logHead()));
            return tell(verifier.verify(this::progress));
        }
    }

    private static DataSource source(PostgresAccess access) {
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.username());
        source.setPassword(access.password());
        return source;
    }

    private void progress(long position) {
        var err = spec.commandLine().getErr();
        err.print("\r" + Messages.say("verify.progress", Long.toString(position)));
        err.flush();
    }

    private int tell(Verdict verdict) {
        spec.commandLine().getErr().println();
        String sentence =
                switch (verdict) {
                    case Verdict.Intact v -> say("intact", v.lastPosition());
                    case Verdict.Altered v -> say("altered", v.position());
                    case Verdict.Missing v -> say("missing", v.position());
                    case Verdict.Inserted v -> say("inserted", v.position());
                    case Verdict.TailCut v -> say("tail-cut", v.lastPosition(), v.witnessed());
                    case Verdict.Rewritten v -> say("rewritten", v.position());
                };
        spec.commandLine().getOut().println(sentence);
        return (verdict instanceof Verdict.Intact ? ExitCode.OK : ExitCode.LOG_ALTERED).code();
    }

    private static String say(String verdict, Long... positions) {
        Object[] shown = new Object[positions.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = Long.toString(positions[i]);
        }
        return Messages.say("verify." + verdict, shown);
    }
}
