package causerie.server.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import causerie.irc.Message;
import causerie.irc.MessageFormatter;
import causerie.irc.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChannelSettingsTest {
    private static final ChannelSettings NONE = ChannelSettings.OF_NEW_ROOM
            .with(ChannelMode.NO_EXTERNAL_MESSAGES, false)
            .with(ChannelMode.PROTECTED_TOPIC, false);

    @Test
    void showsNothingAsAPlusSign() {
        assertEquals("+", NONE.text(true));
    }

    @Test
    void showsLettersFirstAndThenParametersInTheSameOrder() {
        ChannelSettings all = NONE.withKey(Optional.of("secret"))
                .withLimit(Optional.of(5))
                .with(ChannelMode.SECRET, true)
                .with(ChannelMode.MODERATED, true)
                .with(ChannelMode.INVITE_ONLY, true);
        assertEquals("+klims secret 5", all.text(true));
    }

    @Test
    void showsThatThereIsAKeyAndNotWhich() {
        assertEquals(
                "+kl 5",
                NONE.withKey(Optional.of("secret")).withLimit(Optional.of(5)).text(false));
    }

    @Test
    void beginsAsTheDesignSays() {
        assertEquals("+nt", ChannelSettings.OF_NEW_ROOM.text(true));
        assertEquals("+n", ChannelSettings.OF_LOBBY.text(true));
    }

    @Test
    void tellsChangesWithAsFewSignsAsPossible() {
        ModeText text = new ModeText();
        text.add(true, 'm');
        text.add(true, 'o', "anne");
        text.add(false, 't');
        text.add(false, 'v', "bob");
        text.add(true, 'i');
        assertEquals(
                List.of(Message.from(Source.of("eve"), "MODE", "#room", "+mo-tv+i", "anne", "bob")),
                text.messages(Source.of("eve"), "#room", 512));
    }

    @Test
    void tellsChangesInAsManyLinesAsTheyNeed() {
        ModeText text = new ModeText();
        text.add(true, 'b', "a".repeat(30));
        text.add(true, 'b', "b".repeat(30));
        text.add(false, 'm');
        Message both = Message.from(Source.of("eve"), "MODE", "#room", "+bb-m", "a".repeat(30), "b".repeat(30));
        int size = MessageFormatter.bodyBytes(both);
        assertEquals(List.of(both), text.messages(Source.of("eve"), "#room", size));
        assertEquals(
                List.of("+bb", "-m"),
                text.messages(Source.of("eve"), "#room", size - 1).stream()
                        .map(message -> message.param(1))
                        .toList());
    }

    @Test
    void showsSignsHighestFirst() {
        Membership all = Membership.PLAIN;
        for (MemberMode mode : MemberMode.values()) {
            all = all.with(mode, true);
        }
        assertEquals("~&@%+", all.signs(true));
        assertEquals("~", all.signs(false));
        Membership both = Membership.PLAIN.with(MemberMode.VOICE, true).with(MemberMode.OPERATOR, true);
        assertEquals("@+", both.signs(true));
        assertEquals("@", both.signs(false));
        assertEquals(
                "",
                both.with(MemberMode.VOICE, false)
                        .with(MemberMode.OPERATOR, false)
                        .signs(true));
    }
}
