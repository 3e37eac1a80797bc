package causerie.client.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FileLinkTest {
    @Test
    void knowsAFileByItsEnding() {
        assertEquals(Optional.of(FileKind.TEXT), kind("https://example.org/a/report.PDF?x=1#page"));
        assertEquals(Optional.of(FileKind.PICTURE), kind("https://example.org/cat.jpeg"));
        assertEquals(Optional.of(FileKind.ARCHIVE), kind("https://example.org/all.tar.gz"));
        assertEquals(Optional.empty(), kind("https://example.org/"));
        assertEquals(Optional.empty(), kind("https://example.org"));
        assertEquals(Optional.empty(), kind("https://example.org/png"));
        assertEquals(Optional.empty(), kind("https://example.org/.png"));
        assertEquals(Optional.empty(), kind("https://example.org/page.html?file=cat.png"));
        assertEquals(Optional.empty(), kind("https://example.org/cat.png/"));
    }

    @Test
    void namesItAsPeopleReadItAndTellsWhereItIs() {
        FileLink file = file("http://example.org:8080/a/no%C3%ABl%20+1.png");
        assertEquals("noël +1.png", file.name());
        assertEquals("example.org:8080", file.host());
    }

    @Test
    void nothingInANameMakesItReadAsAnother() {
        assertEquals(
                "a\ufffdgnp.exe\ufffd\ufffd.zip",
                file("http://h/a%E2%80%AEgnp.exe%0A%00.zip").name());
        assertEquals("..\\..\\a.zip", file("http://h/..%5C..%5Ca.zip").name());
        assertEquals(
                "<html><img src=x>.zip",
                file("http://h/%3Chtml%3E%3Cimg%20src=x%3E.zip").name());
        assertEquals("\ufffd.zip", file("http://h/%FF.zip").name());
    }

    @Test
    void longNamesKeepTheirEnd() {
        String whole = "x".repeat(FileLink.MOST_NAME - 4) + ".zip";
        assertEquals(whole, file("http://h/" + whole).name());
        String cut = file("http://h/x" + whole).name();
        assertEquals(FileLink.MOST_NAME, cut.length());
        assertTrue(cut.startsWith("xxx") && cut.contains("…") && cut.endsWith("xxx.zip"), cut);
    }

    @Test
    void aMessageShowsItsFirstFilesEachOnce() {
        assertEquals(FileLink.MOST, count("http://h/1.zip http://h/2.zip http://h/2.zip http://h/3.zip"));
        assertEquals(FileLink.MOST, count("http://h/1.zip http://h/2.zip http://h/3.zip http://h/4.zip"));
    }

    @Test
    void onlyPicturesThatWeKnowAreOffered() {
        assertTrue(file("http://h/a.webp").isPicture());
        assertFalse(file("http://h/a.svg").isPicture());
    }

    private static int count(String text) {
        return FileLink.in(LinkScanner.scan(text)).size();
    }

    private static Optional<FileKind> kind(String text) {
        return FileLink.in(LinkScanner.scan(text)).stream().findFirst().map(FileLink::kind);
    }

    private static FileLink file(String text) {
        List<FileLink> files = FileLink.in(LinkScanner.scan(text));
        return files.get(0);
    }
}
