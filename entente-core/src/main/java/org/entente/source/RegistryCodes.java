package org.entente.source;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.entente.state.StateRegistry;

/**
 * Codes by the project's registry of states.
 *
 * @param registry which states there are
 */
public record RegistryCodes(StateRegistry registry) implements StateCodes {
    /** Codes by the registry that ships with the product. */
    public static RegistryCodes builtIn() {
        return new RegistryCodes(StateRegistry.builtIn());
    }

    @Override
    public OptionalInt ofUnMember(String code, String name, LocalDate on) {
        OptionalInt byCode = registry.ccodeOfUnCode(code, on);
        return byCode.isPresent() || name.isEmpty() ? byCode : registry.ccodeOfUnName(name, on);
    }

    @Override
    public OptionalInt of(CodeScheme scheme, String code, int year) {
        return YearCodes.of(registry).find(scheme, code, year);
    }

    @Override
    public boolean isCcode(int ccode) {
        return registry.find(ccode).isPresent();
    }
}
