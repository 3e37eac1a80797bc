package causerie.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Lines that a client might send, or a broken or evil one. Belongs to one thread. */
final class AnyLines {
    private static final List<String> VERBS = Stream.of(
                    "ADMIN AUTHENTICATE AWAY BATCH CAP CHGHOST EDIT FROB HELP INFO INVITE ISON JOIN KICK KILL LINKS LIST LUSERS METADATA MODE"
                            .split(" "),
                    "MONITOR MOTD NAMES NICK NOTICE OPER PART PASS PING PONG PRIVMSG REDACT REHASH RENAME SETNAME STATS TAGMSG"
                            .split(" "),
                    "TIME TOPIC USER USERHOST VERSION WALLOPS WHO WHOIS WHOWAS PRIVMSG PRIVMSG JOIN MODE TAGMSG NICK"
                            .split(" "))
            .flatMap(Arrays::stream)
            .toList();
    private static final List<String> PARAMS = List.of(
            "#general",
            "#a",
            "#b,#c",
            "#a,#b,#c,#d,#e,#f",
            "@#general",
            "~#a",
            "anne",
            "bob",
            "noise",
            "nobody",
            "*",
            "0",
            "+o",
            "-o",
            "+beI",
            "+b-b",
            "+imnpstC-l",
            "+kl",
            "+B",
            "+i",
            "-i",
            "*!*@*",
            "m:*!*@*",
            "a:*",
            "12",
            "-1",
            "99999999999",
            "LS",
            "302",
            "REQ",
            "END",
            "LIST",
            ":server-time",
            ":batch labeled-response message-tags",
            "-batch",
            ":",
            ":hello all",
            ":\u0001ACTION waves\u0001",
            ":\u0001VERSION\u0001",
            "\u00e9t\u00e9",
            ":\ud83e\uded6",
            "%tcuihsnfdlaor,42",
            "C>1,U<5",
            "+1",
            "-1",
            "draft/multiline",
            "S",
            "L",
            "C",
            "PLAIN",
            "GET",
            "\u202e",
            "#",
            "##",
            "#\u0430",
            ",",
            ",,,",
            "a,b,c,d,e,f,g");
    private static final List<String> TAGS = List.of(
            "@label=x ",
            "@+typing=active ",
            "@+draft/react=\ud83d\udc4d;+draft/reply=abc ",
            "@batch=1 ",
            "@ ",
            "@a=\\ ",
            "@label=" + "y".repeat(70) + " ",
            "@+a=" + "z".repeat(4000) + " ",
            ":anne!a@b ",
            ": ");

    private final Random random;

    AnyLines(Random random) {
        this.random = random;
    }

    String registration() {
        String nick = "noise" + random.nextInt(1000);
        boolean modern = random.nextBoolean();
        String capabilities =
                "CAP REQ :message-tags batch labeled-response server-time echo-message extended-join away-notify\r\n";
        return (modern ? capabilities : "") + "NICK " + nick + "\r\nUSER " + nick + " 0 * :Noise\r\nCAP END\r\n";
    }

    /** The next line with its ending, or bytes that are none. */
    byte[] next() {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return bytes(random.nextInt(700));
        } else if (kind == 1) {
            return mutated(command());
        } else if (kind == 2) {
            return (command().strip() + "x".repeat(random.nextInt(900)) + "\n").getBytes(UTF_8);
        }
        return command().getBytes(UTF_8);
    }

    private String command() {
        StringBuilder line = new StringBuilder();
        if (random.nextInt(4) == 0) {
            line.append(any(TAGS));
        }
        line.append(any(VERBS));
        for (int i = random.nextInt(4); i > 0; i--) {
            line.append(' ').append(any(PARAMS));
        }
        return line.append("\r\n").toString();
    }

    private byte[] mutated(String command) {
        byte[] bytes = command.getBytes(UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        return bytes;
    }

    private byte[] bytes(int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < length; i++) {
            out.write(random.nextInt());
        }
        out.write('\n');
        return out.toByteArray();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
