package fengqiao.command.platform.bus;

import fengqiao.kernel.DomainEvent;

/**
 * When something happens, something else must happen in the same commit, or neither. A bean of it
 * is asked for every event of every command: it answers what does not concern it at once.
 */
@FunctionalInterface
public interface Reaction {
    /**
     * @param stream of the event
     * @param issue of the command that led to it, to be used for other streams: without the
     *     caller's tag, and at a time that yields to them
     * @throws fengqiao.command.refusal.Refused where the command must not be carried out after all
     */
    void on(DomainEvent event, String stream, Issue issue);
}
