package fengqiao.kernel.directory;

import fengqiao.kernel.LeaderId;
import java.time.LocalDate;

/**
 * A leader leaves the post.
 *
 * @param to last day in it
 */
public record LeaderLeft(LeaderId leader, LocalDate to) implements LeaderEvent {}
