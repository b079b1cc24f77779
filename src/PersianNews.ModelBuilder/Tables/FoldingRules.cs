using System.Globalization;
using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>
/// What each code unit is and the letter it counts as, worked out for <see cref="FoldingTable"/> from Unicode 16's
/// UnicodeData.txt (categories and lower case, through the runtime; decompositions of presentation forms, through
/// <see cref="PresentationForms"/>) and the letters named here.
/// </summary>
internal sealed class FoldingRules
{
    private readonly CharClass[] _classes = new CharClass[char.MaxValue + 1];
    private readonly char[] _letters = new char[char.MaxValue + 1];
    private readonly Dictionary<char, string> _ligatures = [];

    /// <summary>Works everything out.</summary>
    public FoldingRules()
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
            _classes[c] = CharClass.Ignorable;
        }

        // The soft hyphen and the zero-width space stand where a crawl or an old editor lost a half-space.
        foreach (char c in "\u200C\u00AD\u200B")
        {
            _classes[c] = CharClass.Joiner;
            _letters[c] = Folding.HalfSpace;
        }

        Map("يىېۍێےۓئٸﯿ", 'ی');
        Map("كڪګڬڮ", 'ک');
        Map("ةۀہەھۂۃۿ", 'ه');
        Map("آأإٱٲٳ", 'ا');
        Map("ؤۆۇۈۊۋٶ", 'و');
        Map("ڵ", 'ل');
        Map("ڕړ", 'ر');
        _classes['ء'] = CharClass.Ignorable;

        Digits("۰٠०০０߀");

        ForgetIgnorables();

        // Presentation forms are their compatibility decompositions, folded once more.
        for (int c = PresentationForms.First; c <= PresentationForms.Last; c++)
        {
            if (_classes[c] is CharClass.Letter or CharClass.Punctuation or CharClass.Symbol)
            {
                Decompose((char)c);
            }
        }
    }

    /// <summary>The bytes of <c>characters.table</c>.</summary>
    public byte[] ToBytes()
    {
        return TableFile.Build(writer =>
        {
            foreach (char letter in _letters)
            {
                writer.Write((ushort)letter);
            }

            foreach (CharClass type in _classes)
            {
                writer.Write((byte)type);
            }

            writer.Write(Symbols());
            LigaturePool.Write(writer, _ligatures);
        });
    }

    private byte[] Symbols()
    {
        var symbols = new byte[char.MaxValue + 1];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            int place = LetterCodes.Alphabet.IndexOf(_letters[c], StringComparison.Ordinal);
            symbols[c] = _classes[c] switch
            {
                CharClass.Space or CharClass.Joiner => LetterCodes.Joint,
                CharClass.Ignorable => LetterCodes.Skip,
                _ when _letters[c] == Folding.Several => LetterCodes.Several,
                _ => place < 0 ? LetterCodes.Unknown : (byte)(place + 1),
            };
        }

        symbols['٪'] = symbols['%'];
        return symbols;
    }

    private void ClassifyAll()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            _letters[c] = (char)c;
            _classes[c] = Classify((char)c);
        }
    }

    private void ForgetIgnorables()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            if (_classes[c] == CharClass.Ignorable)
            {
                _letters[c] = Folding.None;
            }
        }
    }

    private CharClass Classify(char c)
    {
        if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f')
        {
            return CharClass.LineBreak;
        }

        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter:
                _letters[c] = char.ToLowerInvariant(c);
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

    private void Span(int first, int last, CharClass value) => _classes.AsSpan(first, last - first + 1).Fill(value);

    private void Map(string from, char to)
    {
        foreach (char c in from)
        {
            _classes[c] = CharClass.Letter;
            _letters[c] = to;
        }
    }

    private void Digits(string zeros)
    {
        foreach (char z in zeros)
        {
            for (int d = 0; d < 10; d++)
            {
                _classes[z + d] = CharClass.Digit;
                _letters[z + d] = (char)('0' + d);
            }
        }
    }

    private void Decompose(char c)
    {
        string letters = string.Concat(PresentationForms.Of(c).Select(letter => _letters[letter]).Where(letter => letter != Folding.None));
        switch (letters.Length)
        {
            case 0:
                _classes[c] = CharClass.Ignorable;
                _letters[c] = Folding.None;
                break;
            case 1:
                _letters[c] = letters[0];
                break;
            default:
                _letters[c] = Folding.Several;
                _ligatures.Add(c, letters);
                _classes[c] = CharClass.Letter;
                break;
        }
    }
}
