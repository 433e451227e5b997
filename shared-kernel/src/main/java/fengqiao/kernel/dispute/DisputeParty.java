package fengqiao.kernel.dispute;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;

/**
 * A side of the dispute 当事人.
 *
 * @param details name, phone and identity number under the person's own key
 */
public record DisputeParty(PersonId person, CipherText details) {}
