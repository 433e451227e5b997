package fengqiao.kernel.leader;

import fengqiao.kernel.matter.MatterEnding;
import java.time.LocalDate;

/**
 * The matter is in hand no longer before the entry was resolved: nobody works it off any more. One
 * that goes on elsewhere is listed there, one that is taken up again after a withdrawal is listed
 * again.
 */
public record BacklogStruck(MatterEnding because, LocalDate day) implements BacklogEvent {}
