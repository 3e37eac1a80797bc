package causerie.server.net.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes values as DER (ITU-T X.690), as far as a certificate needs them: each is a tag, the length of its content, and the
 * content.
 */
final class Der {
    private static final int BOOLEAN = 0x01;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int UTF8_STRING = 0x0C;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int UTC_TIME = 0x17;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int CONTEXT = 0x80;
    private static final int CONSTRUCTED = 0x20;

    // RFC 5280, 4.1.2.5: "dates through the year 2049 as UTCTime; [...] in 2050 or later [...] as GeneralizedTime".
    private static final Instant YEAR_2050 = Instant.parse("2050-01-01T00:00:00Z");
    private static final DateTimeFormatter SHORT_YEAR = time("uuMMddHHmmss'Z'");
    private static final DateTimeFormatter LONG_YEAR = time("uuuuMMddHHmmss'Z'");

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return value(SEQUENCE, parts);
    }

    static byte[] set(byte[]... parts) {
        return value(SET, parts);
    }

    static byte[] yes() {
        return value(BOOLEAN, new byte[] {(byte) 0xFF});
    }

    static byte[] integer(BigInteger number) {
        return value(INTEGER, number.toByteArray());
    }

    static byte[] octets(byte[]... parts) {
        return value(OCTET_STRING, parts);
    }

    static byte[] text(String text) {
        return value(UTF8_STRING, text.getBytes(UTF_8));
    }

    /** @param unused how many bits at the end do not count */
    static byte[] bits(int unused, byte... bytes) {
        return value(BIT_STRING, new byte[] {(byte) unused}, bytes);
    }

    static byte[] time(Instant time) {
        boolean isShort = time.isBefore(YEAR_2050);
        String text = (isShort ? SHORT_YEAR : LONG_YEAR).format(time);
        return value(isShort ? UTC_TIME : GENERALIZED_TIME, text.getBytes(US_ASCII));
    }

    /** A value that has its meaning from its number in the place where it stands. */
    static byte[] numbered(int number, byte[] content) {
        return value(CONTEXT + number, content);
    }

    /** As {@link #numbered}, around whole values. */
    static byte[] wrapped(int number, byte[]... parts) {
        return value(CONTEXT + CONSTRUCTED + number, parts);
    }

    /** @param dotted an object identifier such as 2.5.29.17 */
    static byte[] oid(String dotted) {
        String[] numbers = dotted.split("\\.");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(Integer.parseInt(numbers[0]) * 40 + Integer.parseInt(numbers[1]));
        for (int i = 2; i < numbers.length; i++) {
            base128(Integer.parseInt(numbers[i]), content);
        }
        return value(OBJECT_IDENTIFIER, content.toByteArray());
    }

    private static void base128(int number, ByteArrayOutputStream content) {
        int shift = 28;
        while (shift > 0 && number >>> shift == 0) {
            shift -= 7;
        }
        for (; shift > 0; shift -= 7) {
            content.write(0x80 | ((number >>> shift) & 0x7F));
        }
        content.write(number & 0x7F);
    }

    private static byte[] value(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.write(tag);
        length(content.size(), value);
        value.writeBytes(content.toByteArray());
        return value.toByteArray();
    }

    private static void length(int length, ByteArrayOutputStream value) {
        if (length < 0x80) {
            value.write(length);
        } else if (length < 0x100) {
            value.write(0x81);
            value.write(length);
        } else {
            value.write(0x82);
            value.write(length >>> 8);
            value.write(length);
        }
    }

    private static DateTimeFormatter time(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
