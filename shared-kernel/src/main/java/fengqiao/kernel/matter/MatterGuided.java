package fengqiao.kernel.matter;

import fengqiao.kernel.CipherText;

/**
 * The matter belongs to a court, arbitration or review and its bringer was guided there 诉访分离.
 *
 * @param pathway code in the catalogue of statutory pathways
 * @param reason as told to the bringer
 */
public record MatterGuided(String pathway, CipherText reason) implements MatterEvent {}
