package causerie.client.ui.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is in a file, as far as its name tells. */
public enum FileKind {
    PICTURE("picture", "png jpg jpeg gif webp"),
    FILM("film", "mp4 mkv webm mov avi mpg mpeg m4v"),
    SOUND("sound", "mp3 ogg oga opus flac wav m4a aac"),
    TEXT("file", "pdf doc docx odt rtf txt md tex epub"),
    TABLE("file", "xls xlsx ods csv tsv"),
    SLIDES("file", "ppt pptx odp"),
    DRAWING("picture", "svg bmp tif tiff psd xcf ai eps heic avif"),
    ARCHIVE("archive", "zip tar gz tgz bz2 xz 7z rar zst iso");

    private final String icon;
    /** With a space before and after each. */
    private final String endings;

    FileKind(String icon, String endings) {
        this.icon = icon;
        this.endings = " " + endings + " ";
    }

    /** What is drawn for it. */
    String icon() {
        return icon;
    }

    /** The kind of a file of that name; empty when its ending says nothing. */
    static Optional<FileKind> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(" " + ending + " "))
                .filter(kind -> !ending.isBlank() && name.length() > ending.length() + 1)
                .findFirst();
    }
}
