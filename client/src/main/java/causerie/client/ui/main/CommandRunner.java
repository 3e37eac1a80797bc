package causerie.client.ui.main;

import causerie.client.model.Buffer;
import causerie.client.model.Network;
import causerie.client.session.ChatActions;
import causerie.client.ui.composer.Input;
import causerie.client.ui.kit.Texts;
import java.util.Optional;

/** Does what was typed, or says in one sentence why it cannot. Belongs to the event dispatch thread. */
final class CommandRunner {
    /** What a command may ask of the window itself. */
    interface Window {
        /** Enter a room and show it; answers false when no room can be called so. */
        boolean enter(String room);

        void showHelp();

        void showDirectory();

        /** Ask whom to invite into the room that is shown. */
        void invite();

        void signOut();
    }

    private static final Optional<String> DONE = Optional.empty();

    private final Network network;
    private final ChatActions actions;
    private final Texts texts;
    private final Window window;
    private final PeopleCommands people;

    CommandRunner(MainContext context, Window window, PeopleDeeds people) {
        this.network = context.network();
        this.actions = context.actions();
        this.texts = context.texts();
        this.people = new PeopleCommands(context, people);
        this.window = window;
    }

    /** Answers what is wrong; empty when it was done. */
    Optional<String> run(Buffer buffer, Input input) {
        if (input instanceof Input.Say say) {
            actions.say(buffer, say.text());
            return DONE;
        } else if (input instanceof Input.Act act) {
            actions.act(buffer, act.text());
            return DONE;
        } else if (input instanceof Input.Reply reply) {
            actions.messages().reply(buffer, reply.to(), reply.text());
            return DONE;
        } else if (input instanceof Input.Unknown unknown) {
            return Optional.of(texts.get("command.unknown", unknown.command()));
        } else if (input instanceof Input.Incomplete incomplete) {
            return Optional.of(texts.get(
                    "command.incomplete",
                    incomplete.command().written(),
                    texts.get(incomplete.command().textKey())));
        }
        return runForWindow(input) ? DONE : runOnline(buffer, input);
    }

    private boolean runForWindow(Input input) {
        if (input instanceof Input.Help) {
            window.showHelp();
        } else if (input instanceof Input.Directory) {
            window.showDirectory();
        } else if (input instanceof Input.Quit) {
            window.signOut();
        } else {
            return false;
        }
        return true;
    }

    private Optional<String> runOnline(Buffer buffer, Input input) {
        if (input instanceof Input.Leave leave) {
            return leave(buffer, leave.room());
        }
        if (!network.isOnline()) {
            return Optional.of(texts.get("command.offline"));
        }
        if (input instanceof Input.Join join) {
            return window.enter(join.room()) ? DONE : Optional.of(texts.get("command.badRoom", join.room()));
        } else if (input instanceof Input.Rename rename) {
            actions.self().rename(rename.name());
        } else if (input instanceof Input.Away away) {
            actions.self().setAway(away.message());
        } else if (input instanceof Input.Edit edit) {
            return actions.messages().edit(buffer, edit.id(), edit.text())
                    ? DONE
                    : Optional.of(texts.get("command.longEdit"));
        } else if (input instanceof Input.Direct direct) {
            return direct(direct);
        } else if (input instanceof Input.About about) {
            return people.run(buffer, about);
        } else {
            return runInRoom(buffer, input);
        }
        return DONE;
    }

    private Optional<String> runInRoom(Buffer buffer, Input input) {
        if (!buffer.isRoom()) {
            return Optional.of(texts.get("command.onlyInRoom"));
        }
        if (input instanceof Input.Topic topic) {
            actions.rooms().setTopic(buffer, topic.text());
        } else if (input instanceof Input.Invite invite) {
            actions.rooms().invite(buffer, invite.person());
        } else if (input instanceof Input.Remove remove) {
            actions.order().kick(buffer, remove.person(), remove.reason());
        }
        return DONE;
    }

    private Optional<String> leave(Buffer buffer, Optional<String> room) {
        Optional<Buffer> wanted = room.isEmpty() ? Optional.of(buffer) : named(room.get());
        wanted.ifPresent(actions.rooms()::leave);
        return wanted.isPresent() ? DONE : Optional.of(texts.get("command.notThere", room.orElse("")));
    }

    private Optional<Buffer> named(String name) {
        Optional<Buffer> exact = network.buffer(name);
        return exact.isPresent() ? exact : network.buffer("#" + name);
    }

    private Optional<String> direct(Input.Direct direct) {
        Optional<Buffer> person = actions.people().openDirect(direct.person());
        if (person.isEmpty()) {
            return Optional.of(texts.get("command.badPerson", direct.person()));
        }
        network.select(person.get());
        if (!direct.text().isEmpty()) {
            actions.say(person.get(), direct.text());
        }
        return DONE;
    }
}
