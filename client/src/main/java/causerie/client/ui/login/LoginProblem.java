package causerie.client.ui.login;

import causerie.client.session.LoginFailure;
import causerie.client.ui.kit.Texts;
import java.util.List;
import java.util.Optional;

/**
 * One thing that stands in the way, as the person reads it.
 *
 * @param sentence what is wrong
 * @param advice what to do about it
 * @param otherName a name to take instead
 * @param field which field to mend
 */
record LoginProblem(String sentence, String advice, Optional<String> otherName, Field field) {
    private static final int MOST_NAMED = 5;

    /** The fields of the login. */
    enum Field {
        NAME,
        SERVER,
        PASSWORD
    }

    /** What the server's or the network's answer means for somebody who typed this. */
    static LoginProblem of(LoginFailure failure, LoginForm form, Texts texts) {
        String server = form.server();
        return switch (failure.reason()) {
            case UNKNOWN_HOST -> at(Field.SERVER, texts, "login.unknownHost", server);
            case REFUSED -> at(Field.SERVER, texts, "login.refused", server);
            case NO_ROUTE -> at(Field.SERVER, texts, "login.noRoute", server);
            case TIMED_OUT -> at(Field.SERVER, texts, "login.timedOut", server);
            case NOT_A_CHAT_SERVER -> at(Field.SERVER, texts, "login.notChat", server);
            case WRONG_PASSWORD ->
                form.password().isPresent()
                        ? at(Field.PASSWORD, texts, "login.wrongPassword", server)
                        : at(Field.PASSWORD, texts, "login.passwordNeeded", server);
            case NAME_TAKEN -> nameTaken(failure.detail(), form, texts);
            case NAME_INVALID -> nameInvalid(form.name(), texts);
            case CLOSED -> closed(failure.detail(), server, texts);
        };
    }

    /** A name that cannot be used, found before anybody was asked. */
    static LoginProblem nameInvalid(String name, Texts texts) {
        Optional<String> other = Optional.of(PersonName.plain(name)).filter(plain -> !plain.equals(name));
        return new LoginProblem(
                texts.get("login.nameInvalid", name), texts.get("login.nameInvalid.advice"), other, Field.NAME);
    }

    /** What was kept from before is not readable any more. */
    static LoginProblem settingsSetAside(String where, Texts texts) {
        return new LoginProblem(
                texts.get("login.settings"), texts.get("login.settings.where", where), Optional.empty(), Field.NAME);
    }

    /** Some of what was kept from before says nothing that we know; of many only the first are named. */
    static LoginProblem settingsIgnored(List<String> keys, Texts texts) {
        String named = String.join(", ", keys.subList(0, Math.min(MOST_NAMED, keys.size())));
        return new LoginProblem(
                texts.get("login.ignored", keys.size()),
                texts.get("login.ignored.keys", keys.size() > MOST_NAMED ? named + "…" : named),
                Optional.empty(),
                Field.NAME);
    }

    static LoginProblem at(Field field, Texts texts, String key, Object... arguments) {
        return new LoginProblem(texts.get(key, arguments), texts.get(key + ".advice"), Optional.empty(), field);
    }

    private static LoginProblem nameTaken(String free, LoginForm form, Texts texts) {
        String other = free.isEmpty() || free.equals(form.name()) ? PersonName.next(form.name()) : free;
        return new LoginProblem(
                texts.get("login.nameTaken", form.name()),
                texts.get("login.nameTaken.advice"),
                Optional.of(other),
                Field.NAME);
    }

    private static LoginProblem closed(String words, String server, Texts texts) {
        if (words.isBlank()) {
            return at(Field.SERVER, texts, "login.closed", server);
        }
        return new LoginProblem(
                texts.get("login.closed", server),
                texts.get("login.closed.words", words),
                Optional.empty(),
                Field.SERVER);
    }
}
