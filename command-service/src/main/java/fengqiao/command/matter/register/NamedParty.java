package fengqiao.command.matter.register;

import fengqiao.kernel.matter.PartyRole;
import fengqiao.vault.Identity;

/** A person as the report names them. */
public record NamedParty(PartyRole role, Identity identity) {}
