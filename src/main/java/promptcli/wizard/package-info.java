/**
 * Asks a person for the values that are missing, one question after another, and shows the finished
 * prompt for a last look.
 *
 * <p>{@link promptcli.wizard.Wizard} is the flow and knows no terminal; it speaks to {@link
 * promptcli.wizard.Questions}, of which tests have a scripted one. {@link
 * promptcli.wizard.TerminalQuestions} opens the real ones, on the controlling terminal, so that
 * neither standard output nor standard input is ever touched. JLine is named in this package only,
 * and only by classes that a question loads. What a value may be is decided elsewhere: the flow is
 * handed a {@link promptcli.wizard.AnswerReader}.
 */
@NullMarked
package promptcli.wizard;

import org.jspecify.annotations.NullMarked;
