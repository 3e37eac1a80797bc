/** What holds for every module, as rules that the tests of each module check. */
@NullMarked
package causerie.architecture;

import org.jspecify.annotations.NullMarked;
