package causerie.server.command;

import causerie.server.config.Operator;
import causerie.server.session.Session;
import causerie.server.session.UserMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes from somebody, and says so, what the configuration in force does not give them any more. */
final class Withdrawal {
    private Withdrawal() {}

    /** @param gone whether an account is not there any more that another may have the name of */
    static void from(News news, Predicate<String> gone) {
        Session session = news.session();
        Optional<String> account = session.identity().account();
        if (account.isPresent() && (gone.test(account.get()) || !Login.isThere(account.get(), news.server()))) {
            news.server().log().loggedOut(session, account.get());
            Login.out(news);
        }
        session.operator().flatMap(operator -> objection(operator, news)).ifPresent(why -> layDown(why, news));
    }

    /** Why somebody cannot stay the operator that they are. */
    private static Optional<String> objection(Operator former, News news) {
        List<Operator> operators = news.server().config().operators();
        Optional<Operator> now = operators.stream()
                .filter(operator -> operator.name().equals(former.name()))
                .findFirst();
        String who = "operator " + former.name();
        if (now.isEmpty()) {
            return Optional.of(who + " was removed from the configuration");
        } else if (!now.get().password().equals(former.password())) {
            return Optional.of(who + " has another password now");
        } else if (news.session().devices().stream()
                .noneMatch(device -> now.get().from().contains(device.address()))) {
            return Optional.of(who + " may not come from your network any more");
        }
        return Optional.empty();
    }

    private static void layDown(String why, News news) {
        Session session = news.session();
        news.server().log().operatorNoMore(session, why);
        news.server().sessions().setMode(session, UserMode.OPERATOR, false);
        news.own().command("MODE", session.nick(), "-" + UserMode.OPERATOR.letter());
        news.own().command("NOTICE", session.nick(), "You are not an IRC operator any more: " + why + ".");
    }
}
