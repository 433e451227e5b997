package fengqiao.kernel.matter;

/** What a person is to a matter: petitioner 信访人 or a person concerned 当事人. */
public enum PartyRole {
    PETITIONER,
    CONCERNED
}
