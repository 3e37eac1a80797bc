package causerie.server.session;

import causerie.server.config.Operator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How somebody is set. Immutable.
 *
 * @param operator whose name and password have made them an operator of the server, while they are one
 */
record Standing(Set<UserMode> modes, Optional<Operator> operator) {
    static final Standing NONE = new Standing(Set.of(), Optional.empty());

    Standing {
        modes = Set.copyOf(modes);
    }

    Standing with(UserMode mode) {
        Set<UserMode> next = EnumSet.of(mode);
        next.addAll(modes);
        return new Standing(next, operator);
    }

    Standing without(UserMode mode) {
        Set<UserMode> next = EnumSet.noneOf(UserMode.class);
        next.addAll(modes);
        next.remove(mode);
        return new Standing(next, operator.filter(by -> mode != UserMode.OPERATOR));
    }

    Standing asOperator(Operator by) {
        return new Standing(with(UserMode.OPERATOR).modes(), Optional.of(by));
    }
}
