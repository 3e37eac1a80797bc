package causerie.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import causerie.client.model.Line;
import causerie.client.model.Network;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextMessagesTest {
    private final ScriptedSession script = ScriptedSession.inTea();

    @Test
    void showsWhatSomebodySaysWithTheServersTimeAndId() {
        script.feed("@time=2026-01-01T00:00:00.500Z;msgid=m1 :Bob!b@h PRIVMSG #tea :hi");
        assertEquals(
                new Line.Text(
                        Instant.parse("2026-01-01T00:00:00.500Z"),
                        "m1",
                        "Bob",
                        "hi",
                        Line.Kind.MESSAGE,
                        false,
                        Line.State.DELIVERED),
                script.last("#tea"));
    }

    /** "clients MUST accept shared IDs" https://ircv3.net/specs/extensions/message-ids */
    @Test
    void showsOnceWhatComesTwice() {
        script.feed("@msgid=m1 :Bob!b@h PRIVMSG #tea :hi", "@msgid=m1 :Bob!b@h PRIVMSG #tea :hi");
        assertEquals(2, script.lines("#tea").size());
        assertEquals(1, script.buffer("#tea").unread());
    }

    @Test
    void takesNowForATimeThatIsNone() {
        script.feed("@time=yesterday :Bob!b@h PRIVMSG #tea :hi");
        assertEquals(ScriptedSession.START, script.last("#tea").time());
    }

    @Test
    void opensAConversationWithWhoeverWritesToUs() {
        script.feed(":Carol!c@h PRIVMSG Anne :hello");
        assertEquals("hello", script.lastText("Carol").text());
        assertFalse(script.buffer("Carol").isRoom());
        assertEquals(1, script.buffer("Carol").mentions());
    }

    @Test
    void showsWhatWeWriteToOurselvesTwiceOnAPlainServer() {
        ScriptedSession plain = ScriptedSession.online("");
        plain.session.say(plain.session.people().openDirect("Anne").orElseThrow(), "note");
        plain.feed(":Anne!a@h PRIVMSG Anne :note");
        assertEquals(2, plain.lines("Anne").size());
    }

    /**
     * "When a client sends a message to itself, the server MUST NOT include the label tag, except for any acknowledgment
     * sent with the echo-message mechanism." https://ircv3.net/specs/extensions/labeled-response
     */
    @Test
    void showsWhatWeWriteToOurselvesOnceWhereEchoesCarryLabels() {
        script.session.say(script.session.people().openDirect("Anne").orElseThrow(), "note");
        script.feed(":Anne!a@h PRIVMSG Anne :note", "@label=L1 :Anne!a@h PRIVMSG Anne :note");
        assertEquals(1, script.lines("Anne").size());
        assertEquals(Line.State.DELIVERED, script.lastText("Anne").state());
    }

    @Test
    void showsWhatAnotherDeviceOfOursHasWritten() {
        script.feed("@msgid=m1 :Anne!a@h PRIVMSG Anne :note", "@msgid=m2 :Anne!a@h PRIVMSG Carol :hello");
        assertEquals("note", script.lastText("Anne").text());
        assertEquals("hello", script.lastText("Carol").text());
        assertTrue(script.lastText("Carol").own());
    }

    @Test
    void ignoresWhatIsSaidInRoomsWeAreNotIn() {
        script.feed(":Bob!b@h PRIVMSG #coffee :hi");
        assertTrue(script.network().buffer("#coffee").isEmpty());
    }

    @Test
    void showsWhatIsSaidToAPartOfARoomInTheRoom() {
        script.feed(":irc.test 005 Anne STATUSMSG=@+ :are supported", ":Bob!b@h PRIVMSG @#tea :ops only");
        assertEquals("ops only", script.lastText("#tea").text());
    }

    @Test
    void tellsNoticesAndActionsFromMessages() {
        script.feed(":Bob!b@h NOTICE #tea :beep");
        assertEquals(Line.Kind.NOTICE, script.lastText("#tea").kind());
        script.feed(":Bob!b@h PRIVMSG #tea :\u0001ACTION waves");
        assertEquals(Line.Kind.ACTION, script.lastText("#tea").kind());
        assertEquals("waves", script.lastText("#tea").text());
    }

    @Test
    void countsANoticeToUsAsNoMention() {
        script.feed(":Bob!b@h NOTICE Anne :beep");
        assertEquals(1, script.buffer("Bob").unread());
        assertEquals(0, script.buffer("Bob").mentions());
    }

    @Test
    void showsTheServersOwnWordsWhereWeAre() {
        script.feed(":irc.test NOTICE Anne :Restart in five minutes");
        assertEquals(Line.What.SERVER, script.lastEvent("#tea").what());
        assertEquals(
                List.of("Restart in five minutes"), script.lastEvent("#tea").details());
        assertEquals(1, script.network().serverLines().size());
    }

    @Test
    void answersWhichProgramThisIs() {
        script.feed(":Bob!b@h PRIVMSG Anne :\u0001VERSION\u0001", ":Bob!b@h PRIVMSG Anne :\u0001PING 1 2\u0001");
        assertEquals(
                List.of("NOTICE Bob :\u0001VERSION Causerie\u0001", "NOTICE Bob :\u0001PING 1 2\u0001"), script.sent());
        assertTrue(script.network().buffer("Bob").isEmpty());
    }

    @Test
    void answersProgramsOnlySoOften() {
        for (int i = 0; i < 20; i++) {
            script.feed(":Bob!b@h PRIVMSG Anne :\u0001VERSION\u0001");
        }
        assertEquals(5, script.sent().size());
        script.pass(Duration.ofSeconds(31));
        script.feed(":Bob!b@h PRIVMSG Anne :\u0001VERSION\u0001");
        assertEquals(1, script.sent().size());
    }

    @Test
    void answersNothingElseThatProgramsAsk() {
        script.feed(
                ":Bob!b@h PRIVMSG Anne :\u0001DCC SEND x 1 2 3\u0001",
                ":Bob!b@h PRIVMSG #tea :\u0001VERSION\u0001",
                ":Bob!b@h NOTICE Anne :\u0001VERSION x\u0001",
                ":Anne!a@h PRIVMSG Anne :\u0001VERSION\u0001");
        assertEquals(List.of(), script.sent());
        assertEquals(1, script.lines("#tea").size());
    }

    @Test
    void showsWhoIsWritingForSixSeconds() {
        script.feed("@+typing=active :Bob!b@h TAGMSG #tea");
        assertEquals(List.of("Bob"), script.buffer("#tea").typing(script.now()));
        script.pass(Duration.ofSeconds(6));
        assertEquals(List.of(), script.buffer("#tea").typing(script.now()));
    }

    @Test
    void knowsThatSomebodyStoppedWriting() {
        script.feed("@+typing=active :Bob!b@h TAGMSG #tea", "@+typing=done :Bob!b@h TAGMSG #tea");
        assertEquals(List.of(), script.buffer("#tea").typing(script.now()));
        script.feed("@+typing=active :Bob!b@h TAGMSG #tea", ":Bob!b@h PRIVMSG #tea :there");
        assertEquals(List.of(), script.buffer("#tea").typing(script.now()));
    }

    @Test
    void opensNoConversationForAStrangerWhoIsOnlyWriting() {
        script.feed("@+typing=active :Carol!c@h TAGMSG Anne", "@+typing=active :Carol!c@h TAGMSG #tea");
        assertTrue(script.network().buffer("Carol").isEmpty());
        assertEquals(List.of(), script.buffer("#tea").typing(script.now()));
    }

    @Test
    void showsNothingForAReactionThatItDoesNotKnow() {
        script.feed(
                "@msgid=m2;+reply=m1;+draft/react=lol :Bob!b@h TAGMSG #tea",
                "@msgid=m3;+reply=m1;+draft/unreact=lol :Bob!b@h TAGMSG #tea",
                ":Carol!c@h TAGMSG Anne",
                ":Bob!b@h REDACT #tea m1 :sorry");
        assertEquals(1, script.lines("#tea").size());
        assertEquals(List.of(), script.buffer("#tea").typing(script.now()));
        assertTrue(script.network().buffer("Carol").isEmpty());
    }

    @Test
    void showsTheWordsOfAReactionThatHasSome() {
        script.feed("@msgid=m2;+reply=m1;+draft/react=lol :Bob!b@h PRIVMSG #tea :lol");
        assertEquals("lol", script.lastText("#tea").text());
    }

    /** As https://ircv3.net/specs/extensions/multiline sends to those who do not know it: only the first line has an id. */
    @Test
    void showsEachLineOfATextOfSeveral() {
        script.feed(
                "@msgid=m1 :Bob!b@h PRIVMSG #tea :hello",
                ":Bob!b@h PRIVMSG #tea :how is",
                ":Bob!b@h PRIVMSG #tea :tea?");
        assertEquals(4, script.lines("#tea").size());
        assertEquals("tea?", script.lastText("#tea").text());
    }

    @Test
    void opensOnlySoManyConversations() {
        for (int i = 0; i < Network.MAX_BUFFERS + 5; i++) {
            script.feed(":spam" + i + "!s@h PRIVMSG Anne :buy");
        }
        assertEquals(Network.MAX_BUFFERS, script.network().buffers().size());
    }

    @Test
    void dealsWithWhatIsInABatchLikeWithTheRest() {
        script.session.say(script.buffer("#tea"), "hello");
        script.feed(
                "@label=L1 :irc.test BATCH +b labeled-response",
                "@batch=b;msgid=m1 :Anne!anne@home PRIVMSG #tea :hello",
                ":irc.test BATCH -b");
        assertEquals(Line.State.DELIVERED, script.lastText("#tea").state());
        assertEquals("m1", script.lastText("#tea").id());
    }

    @Test
    void dealsWithAnUnknownBatchOneByOne() {
        script.feed(
                ":irc.test BATCH +b netsplit irc.hub other.host",
                "@batch=b :Bob!b@h PRIVMSG #tea :hi",
                ":irc.test BATCH -b");
        assertEquals("hi", script.lastText("#tea").text());
        assertEquals(1, script.buffer("#tea").unread());
    }

    @Test
    void dealsWithMoreBatchesThanItKeeps() {
        for (int i = 0; i <= Batches.MAX_OPEN; i++) {
            script.feed("@label=x" + i + " :irc.test BATCH +b" + i + " netjoin");
        }
        script.feed("@batch=b" + Batches.MAX_OPEN + " :Bob!b@h PRIVMSG #tea :hi");
        assertEquals("hi", script.lastText("#tea").text());
    }
}
