package fengqiao.command.directory.mediation;

import fengqiao.kernel.BodyId;
import fengqiao.vault.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** List a mediator with a body. */
public record ListMediator(
        String mediator,
        BodyId body,
        boolean fullTime,
        Identity name,
        LocalDate from,
        @Nullable LocalDate to) {}
