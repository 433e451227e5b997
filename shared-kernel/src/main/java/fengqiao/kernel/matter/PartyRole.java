package fengqiao.kernel.matter;

/**
 * What a person is to a matter: petitioner 信访人, a person concerned 当事人, or one who acts for a
 * petitioner without being one 代理人.
 */
public enum PartyRole {
    PETITIONER,
    CONCERNED,
    AGENT
}
