using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PersianNews.Characters;

namespace PersianNews.Normalization;

/// <summary>The character pass's table: an action and a replacement for each code unit.</summary>
/// <remarks>
/// Sources: Unicode 16 (compatibility decompositions of the Arabic presentation forms, decimal digit values) through
/// <see cref="PresentationForms"/> and <see cref="CharUnicodeInfo"/>; the letter lists below follow ISIRI 6219 and the code charts of the Arabic blocks.
/// </remarks>
internal static class CharacterTable
{
    private static readonly CharacterAction[] Actions = new CharacterAction[char.MaxValue + 1];
    private static readonly char[] Replacements = new char[char.MaxValue + 1];
    private static readonly Dictionary<char, string> Expansions = new()
    {
        // Words and formulas, as they are written out in Persian.
        ['\uFDF0'] = "صلی", ['\uFDF1'] = "قلی", ['\uFDF2'] = "الله", ['\uFDF3'] = "اکبر", ['\uFDF4'] = "محمد", ['\uFDF5'] = "صلعم",
        ['\uFDF6'] = "رسول", ['\uFDF7'] = "علیه", ['\uFDF8'] = "وسلم", ['\uFDF9'] = "صلی",
        ['\uFDFA'] = "صلی الله علیه و سلم", ['\uFDFB'] = "جل جلاله", ['\uFDFC'] = "ریال", ['\uFDFD'] = "بسم الله الرحمن الرحیم",
    };

    static CharacterTable()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            Classify((char)i);
        }

        Map("يىےېۍؽؾؿ", 'ی', CharacterAction.Letter);
        Map("ێ", 'ی', CharacterAction.Letter);
        Map("كڪػؼ", 'ک', CharacterAction.Letter);
        Map("ڱ", 'گ', CharacterAction.Letter);
        Map("ہەھۃۿ", 'ه', CharacterAction.Letter);
        Map("ة", 'ه', CharacterAction.TehMarbuta);
        Map("ۑۓ", 'ی', CharacterAction.ExoticLetter);
        Map("ګڬڭڮݢݣݤ", 'ک', CharacterAction.ExoticLetter);
        Map("ڰڲڳڴ", 'گ', CharacterAction.ExoticLetter);
        Map("إٱٲٳ", 'ا', CharacterAction.ExoticLetter);
        Map("ډڊڋڌڍڎڏڐۮݙݚ", 'د', CharacterAction.ExoticLetter);
        Map("ڈ", 'د', CharacterAction.ExoticLetter);
        Map("ڑڒړڔڕږڗۯ", 'ر', CharacterAction.ExoticLetter);
        Map("ټٹٺٻټٽٿ", 'ت', CharacterAction.ExoticLetter);
        Map("ښڛڜ", 'س', CharacterAction.ExoticLetter);
        Map("ڵڶڷڸ", 'ل', CharacterAction.ExoticLetter);
        Map("ںڹڻڼ", 'ن', CharacterAction.ExoticLetter);
        Map("ۄۅۆۇۈۉۊۋۏ", 'و', CharacterAction.ExoticLetter);
        Map("ڤڥڦڡڢڣ", 'ف', CharacterAction.ExoticLetter);
        Map("څځڂڃڄ", 'ح', CharacterAction.ExoticLetter);
        Map("ڇ", 'چ', CharacterAction.ExoticLetter);
        Map("ڠ", 'غ', CharacterAction.ExoticLetter);
        Map("ڝڞ", 'ص', CharacterAction.ExoticLetter);
        Set("ۀۂ", CharacterAction.Decompose);
        Range(0x064B, 0x0652, CharacterAction.Diacritic);
        Range(0x0653, 0x0655, CharacterAction.Composing);
        Range(0x0656, 0x065F, CharacterAction.OtherMark);
        Range(0x0610, 0x061A, CharacterAction.OtherMark);
        Range(0x06D6, 0x06DC, CharacterAction.OtherMark);
        Range(0x06DF, 0x06E8, CharacterAction.OtherMark);
        Range(0x06EA, 0x06ED, CharacterAction.OtherMark);
        Range(0x202A, 0x202E, CharacterAction.Invisible);
        Range(0x2060, 0x2069, CharacterAction.Invisible);
        Set("\u0670", CharacterAction.OtherMark);
        Set("\uFEFF\u180E", CharacterAction.Invisible);
        Set("\u00AD\u200B\u200E\u200F\u061C\u200C", CharacterAction.SoftJoiner);
        Set("\u00AC", CharacterAction.NotSign);
        Set("\u200D", CharacterAction.Zwj);
        Set("\u0640", CharacterAction.Kashida);
        Set("@#", CharacterAction.Special);
        Set("<", CharacterAction.Tag);
        Set(" \n", CharacterAction.None);
        Set("\r\u0085\u2028\u2029\v\f", CharacterAction.LineEnd);
        ClassifyPresentationForms();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterAction ActionOf(char c) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Actions), c);

    /// <summary>The Persian letter, or the value of a digit from 0 to 9.</summary>
    public static char ReplacementOf(char c) => Replacements[c];

    public static ReadOnlySpan<char> Expansion(char c) => Expansions[c];

    /// <summary>The letter that a base and a combining madda or hamza make; U+0000 when they make none.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('ا', '\u0653') => 'آ',
        ('ا', '\u0654') => 'أ',
        ('ا', '\u0655') => 'إ',
        ('و', '\u0654') => 'ؤ',
        ('ی' or 'ي' or 'ى', '\u0654') => 'ئ',
        _ => '\0',
    };

    private static void Classify(char c)
    {
        CharacterAction action = CharacterAction.None;
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        int value = CharUnicodeInfo.GetDecimalDigitValue(c);
        if (category == UnicodeCategory.DecimalDigitNumber && value >= 0)
        {
            action = CharacterAction.Digit;
            Replacements[c] = (char)value;
        }
        else if (CharUnicodeInfo.GetDigitValue(c) is int digit and >= 0)
        {
            action = CharacterAction.ExoticDigit;
            Replacements[c] = (char)digit;
        }
        else if (category is UnicodeCategory.SpaceSeparator or UnicodeCategory.Control)
        {
            action = category == UnicodeCategory.SpaceSeparator || c == '\t' ? CharacterAction.Space : CharacterAction.None;
        }
        else if (Folding.ClassOf(c) == CharClass.ForeignLetter)
        {
            action = CharacterAction.Special;
        }
        else if (char.IsHighSurrogate(c) || c is (>= '\u2600' and <= '\u27BF') or (>= '\u2B00' and <= '\u2BFF'))
        {
            action = CharacterAction.Emoji;
        }

        Actions[c] = action;
    }

    private static void ClassifyPresentationForms()
    {
        for (int i = PresentationForms.First; i <= PresentationForms.Last; i++)
        {
            char c = (char)i;
            string plain = PresentationForms.Of(c);
            if (Expansions.ContainsKey(c))
            {
                Actions[c] = CharacterAction.Ligature;
            }
            else if (i is >= 0xFE70 and <= 0xFE7F)
            {
                Actions[c] = CharacterAction.Diacritic;
            }
            else if (plain[0] != c)
            {
                plain = Persian(plain);
                Actions[c] = plain.Length == 1 ? CharacterAction.Presentation : CharacterAction.Ligature;
                Replacements[c] = plain[0];
                if (plain.Length > 1)
                {
                    Expansions[c] = plain;
                }
            }
        }

        static string Persian(string plain)
        {
            char[] letters = plain.ToCharArray();
            for (int i = 0; i < letters.Length; i++)
            {
                bool arabic = Actions[letters[i]] is CharacterAction.Letter or CharacterAction.TehMarbuta;
                letters[i] = arabic ? Replacements[letters[i]] : letters[i];
            }

            return new string(letters).Replace("ۀ", "هٔ", StringComparison.Ordinal);
        }
    }

    private static void Map(string from, char to, CharacterAction action)
    {
        foreach (char c in from)
        {
            Actions[c] = action;
            Replacements[c] = to;
        }
    }

    private static void Set(string characters, CharacterAction action)
    {
        foreach (char c in characters)
        {
            Actions[c] = action;
        }
    }

    private static void Range(int first, int last, CharacterAction action) => Actions.AsSpan(first, last - first + 1).Fill(action);
}
