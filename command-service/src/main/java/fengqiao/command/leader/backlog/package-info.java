/** Keeps the ledger of backlog 信访积案. */
@NullMarked
package fengqiao.command.leader.backlog;

import org.jspecify.annotations.NullMarked;
