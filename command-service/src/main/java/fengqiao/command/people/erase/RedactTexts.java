package fengqiao.command.people.erase;

import fengqiao.command.people.PersonTexts;
import fengqiao.vault.Identity;
import java.util.List;

/**
 * Write the texts of a matter anew without somebody.
 *
 * @param without whose names, phones and numbers are taken out
 */
public record RedactTexts(PersonTexts.Matter matter, List<Identity> without) {}
