using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PersianNews.Characters;

/// <summary>
/// The one folding that texts and lexicon keys pass through: what each UTF-16 code unit is, and the letter it counts as.
/// Parsers look characters up here while they read, so they need no normalized copy and their positions stay the caller's.
/// </summary>
/// <remarks>
/// Letters that news writes for each other fold together (ي ى ئ to ی, ك to ک, ة ۀ to ه, آ أ إ to ا, ؤ to و); digits of
/// every kind fold to ASCII; Latin letters fold to lower case; kashida, vowel marks, hamza and bidi controls fold to nothing.
/// Sources: Unicode 16 UnicodeData.txt (categories, decompositions of presentation forms, through
/// <see cref="CharUnicodeInfo"/> and <see cref="PresentationForms"/>) and the letter table below.
/// </remarks>
internal static class Folding
{
    /// <summary>Folded value of a code unit that counts as nothing.</summary>
    public const char None = '\0';

    /// <summary>Folded value of a ligature: its letters are <see cref="Expansion"/>.</summary>
    public const char Several = '\uFFFF';

    /// <summary>The zero-width non-joiner, Persian's half-space.</summary>
    public const char HalfSpace = '\u200C';

    private static readonly CharClass[] Classes = new CharClass[char.MaxValue + 1];
    private static readonly char[] Folded = new char[char.MaxValue + 1];
    private static readonly Dictionary<char, string> Ligatures = [];

    static Folding()
    {
        ClassifyAll();

        Span(0x0610, 0x061A, CharClass.Ignorable);
        Span(0x064B, 0x065F, CharClass.Ignorable);
        Span(0x06D6, 0x06DC, CharClass.Ignorable);
        Span(0x06DF, 0x06E8, CharClass.Ignorable);
        Span(0x06EA, 0x06ED, CharClass.Ignorable);
        Span(0x08D3, 0x08FF, CharClass.Ignorable);
        Span(0xFE00, 0xFE0F, CharClass.Ignorable);
        Span(0x200D, 0x200F, CharClass.Ignorable);
        Span(0x202A, 0x202E, CharClass.Ignorable);
        Span(0x2060, 0x2069, CharClass.Ignorable);
        Span(0x0300, 0x036F, CharClass.Ignorable);
        foreach (char c in "\u061C\u0640\u0670\u0674\uFEFF\u180E")
        {
            Classes[c] = CharClass.Ignorable;
        }

        // The soft hyphen and the zero-width space stand where a crawl or an old editor lost a half-space.
        foreach (char c in "\u200C\u00AD\u200B")
        {
            Classes[c] = CharClass.Joiner;
            Folded[c] = HalfSpace;
        }

        Map("يىېۍێےۓئٸﯿ", 'ی');
        Map("كڪګڬڮ", 'ک');
        Map("ةۀہەھۂۃۿ", 'ه');
        Map("آأإٱٲٳ", 'ا');
        Map("ؤۆۇۈۊۋٶ", 'و');
        Map("ڵ", 'ل');
        Map("ڕړ", 'ر');
        Classes['ء'] = CharClass.Ignorable;

        Digits('0', "۰٠०০０߀");

        ForgetIgnorables();

        // Presentation forms are their compatibility decompositions, folded once more.
        for (int c = PresentationForms.First; c <= PresentationForms.Last; c++)
        {
            if (Classes[c] is CharClass.Letter or CharClass.Punctuation or CharClass.Symbol)
            {
                Decompose((char)c);
            }
        }
    }

    /// <summary>What a code unit is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass ClassOf(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Classes), c);

    /// <summary>The letter, ASCII digit or mark that a code unit counts as; <see cref="None"/> or <see cref="Several"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Folded), c);

    /// <summary>The folded letters of a ligature such as U+FEFB (لا) or U+FDFC (ریال); empty for any other code unit.</summary>
    public static ReadOnlySpan<char> Expansion(char c) => Ligatures.TryGetValue(c, out string? letters) ? letters : default;

    /// <summary>Whether a code unit belongs to a word: a letter of any script, a digit, or something invisible inside one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => ClassOf(c) is CharClass.Letter or CharClass.ForeignLetter or CharClass.Digit;

    /// <summary>Folds a whole string, as lexicon keys are when their file is read.</summary>
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

    // Run once over all code units, before any tiered compilation: optimized at once, they take a tenth of the time.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ClassifyAll()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            Folded[c] = (char)c;
            Classes[c] = Classify((char)c);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ForgetIgnorables()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (Classes[c] == CharClass.Ignorable)
            {
                Folded[c] = None;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static CharClass Classify(char c)
    {
        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f')
        {
            return CharClass.LineBreak;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                Folded[c] = char.ToLowerInvariant(c);
                return CharClass.ForeignLetter;
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                return c is (>= '\u0600' and <= '\u08FF') or (>= '\uFB50' and <= '\uFEFC') ? CharClass.Letter : CharClass.ForeignLetter;
            case UnicodeCategory.DecimalDigitNumber:
                return c is >= '0' and <= '9' ? CharClass.Digit : CharClass.ForeignLetter;
            case UnicodeCategory.SpaceSeparator:
                return CharClass.Space;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                return CharClass.Ignorable;
            case UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation:
                return CharClass.Punctuation;
            case UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber:
                return CharClass.Symbol;
            case UnicodeCategory.Surrogate:
                return CharClass.Surrogate;
            default:
                return c == '\t' ? CharClass.Space : CharClass.Other;
        }
    }

    private static void Span(int first, int last, CharClass value) => Classes.AsSpan(first, last - first + 1).Fill(value);

    private static void Map(string from, char to)
    {
        foreach (char c in from)
        {
            Classes[c] = CharClass.Letter;
            Folded[c] = to;
        }
    }

    private static void Digits(char zero, string zeros)
    {
        foreach (char z in zeros)
        {
            for (int d = 0; d < 10; d++)
            {
                Classes[z + d] = CharClass.Digit;
                Folded[z + d] = (char)(zero + d);
            }
        }
    }

    private static void Decompose(char c)
    {
        string letters = FoldString(PresentationForms.Of(c));
        switch (letters.Length)
        {
            case 0:
                Classes[c] = CharClass.Ignorable;
                Folded[c] = None;
                break;
            case 1:
                Folded[c] = letters[0];
                break;
            default:
                Folded[c] = Several;
                Ligatures.Add(c, letters);
                Classes[c] = CharClass.Letter;
                break;
        }
    }
}
