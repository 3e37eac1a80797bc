package causerie.client.packaged;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import causerie.client.Chat;
import causerie.client.model.Buffer;
import causerie.client.model.Line;
import causerie.client.session.Login;
import causerie.client.session.LoginFailure;
import causerie.client.session.LoginListener;
import causerie.io.Endpoint;
import causerie.io.Threads;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The client's chat and the packaged server: a name is kept, and only who knows the password has it again. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class AccountIT {
    private static final String PASSWORD = "sésame ouvre-toi";

    @TempDir
    private Path folder = Path.of("");

    /** It is not ended: links may still have something to tell. */
    private final ExecutorService events = Threads.worker("events");

    private <T> T ask(Callable<T> question) throws Exception {
        return events.submit(question).get();
    }

    /** Answers with what came of it: "joined", or why not. */
    private String connect(Chat chat, int port, Optional<String> password) throws Exception {
        CompletableFuture<String> outcome = new CompletableFuture<>();
        LoginListener listener = new LoginListener() {
            @Override
            public void joined() {
                outcome.complete("joined");
            }

            @Override
            public void failed(LoginFailure failure) {
                outcome.complete(failure.reason().name());
            }
        };
        ask(() -> {
            chat.connect(new Endpoint("127.0.0.1", port), new Login("Anne", password, "Anne"), listener);
            return true;
        });
        return outcome.get();
    }

    @Test
    void aKeptNameIsForWhoeverKnowsThePassword() throws Exception {
        try (Program server = Packaged.server("--data", folder.toString())) {
            int port = Packaged.port(server);
            Chat first = new Chat(events);
            assertEquals("joined", connect(first, port, Optional.empty()));
            await().until(() -> ask(() -> first.network().keepsNames()));
            ask(() -> {
                first.actions().self().keepName(PASSWORD);
                return true;
            });
            await().until(() -> !ask(() -> first.network().keepsNames()));
            ask(() -> {
                first.disconnect();
                return true;
            });
            assertEquals("WRONG_PASSWORD", connect(new Chat(events), port, Optional.of("sésame ferme-toi")));
            assertEquals("NAME_TAKEN", connect(new Chat(events), port, Optional.empty()));
            Chat again = new Chat(events);
            assertEquals("joined", connect(again, port, Optional.of(PASSWORD)));
            assertEquals("Anne", ask(() -> again.network().nick()));
            assertFalse(ask(() -> again.network().keepsNames()), "it is kept already");
            ask(() -> {
                again.disconnect();
                return true;
            });
        }
    }

    @Test
    void twoDevicesOfOnePersonSeeWhatEachOtherSays() throws Exception {
        try (Program server = Packaged.server("--data", folder.toString())) {
            int port = Packaged.port(server);
            Chat desk = new Chat(events);
            assertEquals("joined", connect(desk, port, Optional.empty()));
            await().until(() -> ask(() -> desk.network().keepsNames()));
            ask(() -> {
                desk.actions().self().keepName(PASSWORD);
                return true;
            });
            await().until(() -> !ask(() -> desk.network().keepsNames()));
            Chat laptop = new Chat(events);
            assertEquals("joined", connect(laptop, port, Optional.of(PASSWORD)));
            assertEquals("Anne", ask(() -> laptop.network().nick()));
            say("from the desk", desk);
            awaitOwn("from the desk", laptop);
            say("from the laptop", laptop);
            awaitOwn("from the laptop", desk);
            assertEquals(1, ask(() -> room(laptop).orElseThrow().members().size()));
            for (Chat chat : List.of(desk, laptop)) {
                ask(() -> {
                    chat.disconnect();
                    return true;
                });
            }
        }
    }

    private static Optional<Buffer> room(Chat chat) {
        return chat.network().buffer("#general").filter(Buffer::joined);
    }

    private void say(String text, Chat chat) throws Exception {
        await().until(() -> ask(() -> room(chat).isPresent()));
        ask(() -> {
            chat.actions().say(room(chat).orElseThrow(), text);
            return true;
        });
    }

    private void awaitOwn(String text, Chat chat) {
        await().until(() -> ask(() -> room(chat).stream()
                .flatMap(room -> room.lines().last().stream())
                .anyMatch(line -> line instanceof Line.Text said
                        && said.own()
                        && said.text().equals(text))));
    }
}
