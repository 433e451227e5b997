package fengqiao.command.platform.http;

import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.CommandKey;
import org.jspecify.annotations.Nullable;

/**
 * A command as it arrived: who, under which key, with which body.
 *
 * @param ifMatch sequence of the matter the caller has seen
 */
public record CommandRequest<B>(
        B body, Caller caller, CommandKey key, @Nullable Long ifMatch, Fields fields) {}
