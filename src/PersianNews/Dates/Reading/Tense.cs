using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Tells from the verb of a sentence whether it speaks of the past or of what is to come.</summary>
internal static class Tense
{
    private const int ReachAhead = 32;
    private const int ReachBack = 12;

    /// <summary>Whether the first verb after the match, or else the last before it, is present or future.</summary>
    public static bool IsFuture(ref DateReader r)
    {
        // Many weekdays in a row look for the same verb: where one has looked, the next need not.
        int end = r.Next + ReachAhead;
        for (int i = r.SkipVerbless(); i < end; i++)
        {
            ref readonly Lexeme lexeme = ref r.At(i);
            int tense = IsPresent(ref r, in lexeme) ? DateLexicon.FutureValue : DateReader.ContextOf(in lexeme);
            if (tense is DateLexicon.PastValue or DateLexicon.FutureValue)
            {
                return tense == DateLexicon.FutureValue;
            }

            if (DateReader.EndsSentence(in lexeme))
            {
                break;
            }

            r.NoteVerbless(i + 1);
        }

        int first = r.Start - ReachBack;
        for (int i = r.SkipVerblessBack(r.Start - 1); i >= first; i--)
        {
            ref readonly Lexeme lexeme = ref r.At(i);
            int tense = DateReader.ContextOf(in lexeme);
            if (tense is DateLexicon.PastValue or DateLexicon.FutureValue || DateReader.EndsSentence(in lexeme))
            {
                return tense == DateLexicon.FutureValue;
            }
        }

        return false;
    }

    // «می‌خرند», «نمی‌خرند»: a present form that the table does not list.
    private static bool IsPresent(ref DateReader r, in Lexeme lexeme)
    {
        if (lexeme.Kind != LexemeKind.Word)
        {
            return false;
        }

        ReadOnlySpan<char> word = lexeme.Span.Slice(r.Text);
        word = word[0] == 'ن' ? word[1..] : word;
        return word.Length > 3 && word[0] == 'م' && Folding.Fold(word[1]) == 'ی' && Folding.ClassOf(word[2]) == CharClass.Joiner;
    }
}
