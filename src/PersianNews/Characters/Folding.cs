using System.Globalization;
using System.Runtime.CompilerServices;

namespace PersianNews.Characters;

/// <summary>
/// The one folding that texts and lexicon keys pass through: what each UTF-16 code unit is, and the letter it counts as.
/// Parsers look characters up here while they read, so they need no normalized copy and their positions stay the caller's.
/// </summary>
/// <remarks>
/// Letters that news writes for each other fold together (ي ى ئ to ی, ك to ک, ة ۀ to ه, آ أ إ to ا, ؤ to و); digits of
/// every kind fold to ASCII; Latin letters fold to lower case; kashida, vowel marks, hamza and bidi controls fold to nothing.
/// Worked out beforehand (<see cref="FoldingTable"/>) from Unicode's categories, the presentation forms and a short table
/// of letters, which stand in PersianNews.ModelBuilder/Tables/FoldingRules.cs.
/// </remarks>
internal static unsafe class Folding
{
    /// <summary>Folded value of a code unit that counts as nothing.</summary>
    public const char None = '\0';

    /// <summary>Folded value of a ligature: its letters are <see cref="Expansion"/>.</summary>
    public const char Several = '\uFFFF';

    /// <summary>The zero-width non-joiner, Persian's half-space.</summary>
    public const char HalfSpace = '\u200C';

    /// <summary>The hamza above, which behind a final ه marks the ezafe («خانهٔ ما»).</summary>
    public const char HamzaAbove = '\u0654';

    /// <summary>What a code unit is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass ClassOf(char c) => FoldingTable.Classes[c];

    /// <summary>The letter, ASCII digit or mark that a code unit counts as; <see cref="None"/> or <see cref="Several"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => FoldingTable.Letters[c];

    /// <summary>The folded letters of a ligature such as U+FEFB (لا) or U+FDFC (ریال); empty for any other code unit.</summary>
    public static ReadOnlySpan<char> Expansion(char c) => FoldingTable.Expansion(c);

    /// <summary>Whether a code unit is a letter of any script or a digit; what is invisible inside a word is neither.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => ClassOf(c) is CharClass.Letter or CharClass.ForeignLetter or CharClass.Digit;

    /// <summary>Folds a whole text.</summary>
    public static string FoldString(ReadOnlySpan<char> text)
    {
        var folded = new DefaultInterpolatedStringHandler(text.Length, 0, CultureInfo.InvariantCulture);
        foreach (char c in text)
        {
            switch (Fold(c))
            {
                case None:
                    break;
                case Several:
                    folded.AppendFormatted(Expansion(c));
                    break;
                case char f:
                    folded.AppendFormatted(new ReadOnlySpan<char>(in f));
                    break;
            }
        }

        return folded.ToStringAndClear();
    }
}
