package causerie.client.ui.login;

import java.util.Optional;

/**
 * What stands in the login's fields.
 *
 * @param server the address as it was typed
 */
public record LoginForm(String name, String server, Optional<String> password) {
    /** The same with another name. */
    public LoginForm withName(String other) {
        return new LoginForm(other, server, password);
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return "LoginForm[" + name + ", " + server + "]";
    }
}
