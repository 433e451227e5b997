package fengqiao.command.platform.bus;

import fengqiao.command.platform.log.CommandLog;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Puts the answer of a command into its commit, and notes where the commit went. */
final class CommitInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final CommandLog log;
    private final IdempotentAnswers answers;

    CommitInterceptor(CommandLog log, IdempotentAnswers answers) {
        this.log = log;
        this.answers = answers;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var metadata = unit.getMessage().getMetaData();
        Object result = chain.proceed();
        if (metadata.get(Issue.KEY) instanceof Issue issue
                && issue.key() != null
                && result instanceof Answer<?> answer) {
            log.attach(answers.row(issue.key(), answer));
        }
        if (metadata.get(CommandGate.Commit.KEY) instanceof CommandGate.Commit commit) {
            unit.afterCommit(done -> commit.at(log.position(done)));
        }
        return result;
    }
}
