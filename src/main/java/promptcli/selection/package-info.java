/**
 * Finds the files that a user's paths, folders and globs name, and reads them.
 *
 * <p>What git ignores is matched here and not by a library. Of 1,500 trees such as those of {@code
 * GitAgreementIT}, JGit 7.8.1 selects other files than git in 310: in a rule of six {@code *a} it
 * also tries 60 letters for 0.8 s, and of eight for 46 s. gitignore-reader 1.14.1 throws a {@code
 * PatternSyntaxException} at most of them, at the rule <code>a\ </code> for one; 2.0.0 needs
 * Kotlin.
 *
 * <p>Only paths that the user gave come in here, never one that a template chose; what becomes of
 * the texts is for others to say.
 */
@NullMarked
package promptcli.selection;

import org.jspecify.annotations.NullMarked;
