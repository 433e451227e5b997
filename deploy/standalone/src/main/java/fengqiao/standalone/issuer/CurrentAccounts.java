package fengqiao.standalone.issuer;

import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Tokens of accounts that are gone, disabled, or have another password since, open nothing. Tokens
 * that this machine's verbs mint for themselves have no account and end within the hour.
 */
final class CurrentAccounts implements OAuth2TokenValidator<Jwt> {
    private static final OAuth2Error GONE =
            new OAuth2Error("invalid_token", "the account has changed", null);

    private final Accounts accounts;

    CurrentAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return Boolean.TRUE.equals(token.getClaimAsBoolean(TokenMint.LOCAL)) || isCurrent(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(GONE);
    }

    private boolean isCurrent(Jwt token) {
        Instant issued = token.getIssuedAt();
        String subject = token.getSubject();
        return issued != null
                && subject != null
                && accounts.find(subject)
                        .filter(account -> issued.getEpochSecond() >= account.validFrom())
                        .isPresent();
    }
}
