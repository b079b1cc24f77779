using PersianNews.Lexing;

namespace PersianNews.Dates;

/// <summary>Tells from the verb of a sentence whether it speaks of the past or of what is to come.</summary>
internal static class Tense
{
    private const int Reach = 48;

    /// <summary>Whether the first verb after the match, or else the last before it, is present or future.</summary>
    public static bool IsFuture(ref DateReader r)
    {
        for (int d = 1; d <= Reach; d++)
        {
            Lexeme lexeme = r.After(d);
            int tense = DateReader.ContextOf(in lexeme);
            if (tense is DateLexicon.PastValue or DateLexicon.FutureValue)
            {
                return tense == DateLexicon.FutureValue;
            }

            if (DateReader.EndsSentence(in lexeme))
            {
                break;
            }
        }

        for (int d = 1; d <= Reach; d++)
        {
            Lexeme lexeme = r.Before(d);
            int tense = DateReader.ContextOf(in lexeme);
            if (tense is DateLexicon.PastValue or DateLexicon.FutureValue || DateReader.EndsSentence(in lexeme))
            {
                return tense == DateLexicon.FutureValue;
            }
        }

        return false;
    }
}
