package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;

/**
 * A person a matter concerns.
 *
 * @param details name, phone and identity number under the person's own key
 */
public record Party(PersonId person, PartyRole role, CipherText details) {}
