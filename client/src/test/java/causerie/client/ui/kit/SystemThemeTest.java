package causerie.client.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SystemThemeTest {
    private static final SystemTheme.Question NOT_INSTALLED =
            new SystemTheme.Question(List.of("there-is-no-such-program"), answer -> true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Linux      | 0 | (<<uint32 1>>,)                             | true
            Linux      | 0 | (<<uint32 2>>,)                             | false
            Linux      | 0 | (<<uint32 0>>,)                             | false
            Linux      | 1 | 'prefer-dark'                               | true
            Linux      | 1 | 'default'                                   | false
            Windows 11 | 0 | AppsUseLightTheme    REG_DWORD    0x0       | true
            Windows 11 | 0 | AppsUseLightTheme    REG_DWORD    0x1       | false
            Mac OS X   | 0 | Dark                                        | true
            """)
    void understandsWhatEachSystemAnswers(String system, int question, String answer, boolean dark) {
        assertEquals(
                dark, SystemTheme.questions(system).get(question).saysDark().test(answer));
    }

    @Test
    void theFirstProgramThatAnswersCounts() {
        assertTrue(isDark(NOT_INSTALLED, thisJava(text -> true), thisJava(text -> false)));
        assertFalse(isDark(thisJava(text -> false), thisJava(text -> true)));
    }

    @Test
    void isLightWhereNoProgramAnswers() {
        assertFalse(isDark(NOT_INSTALLED, fails()));
    }

    /** With more patience than the window has, for a machine that is busy with tests. */
    private static boolean isDark(SystemTheme.Question... questions) {
        return SystemTheme.isDark(List.of(questions), 60_000);
    }

    private static SystemTheme.Question thisJava(Predicate<String> saysDark) {
        return new SystemTheme.Question(List.of(java(), "--version"), saysDark);
    }

    private static SystemTheme.Question fails() {
        return new SystemTheme.Question(List.of(java(), "--there-is-no-such-option"), answer -> true);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
