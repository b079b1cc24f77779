using System.Globalization;
using PersianNews.Characters;
using PersianNews.Normalization.Passes;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>What the normalizer's character pass does about each code unit, worked out for <see cref="CharacterActions"/>.</summary>
/// <remarks>
/// Sources: Unicode 16 (compatibility decompositions of the Arabic presentation forms, decimal digit values) through
/// <see cref="PresentationForms"/> and <see cref="CharUnicodeInfo"/>; the letter lists below follow ISIRI 6219 and the code charts of the Arabic blocks.
/// </remarks>
internal sealed class CharacterActionRules
{
    private readonly CharacterAction[] _actions = new CharacterAction[char.MaxValue + 1];
    private readonly char[] _replacements = new char[char.MaxValue + 1];
    private readonly Dictionary<char, string> _expansions = new()
    {
        // Words and formulas, as they are written out in Persian.
        ['\uFDF0'] = "صلی", ['\uFDF1'] = "قلی", ['\uFDF2'] = "الله", ['\uFDF3'] = "اکبر", ['\uFDF4'] = "محمد", ['\uFDF5'] = "صلعم",
        ['\uFDF6'] = "رسول", ['\uFDF7'] = "علیه", ['\uFDF8'] = "وسلم", ['\uFDF9'] = "صلی",
        ['\uFDFA'] = "صلی الله علیه و سلم", ['\uFDFB'] = "جل جلاله", ['\uFDFC'] = "ریال", ['\uFDFD'] = "بسم الله الرحمن الرحیم",
    };

    /// <summary>Works everything out.</summary>
    public CharacterActionRules()
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
        Set("&", CharacterAction.Entity);
        Set(" \n", CharacterAction.None);
        Set("\r\u0085\u2028\u2029\v\f", CharacterAction.LineEnd);
        ClassifyPresentationForms();
    }

    /// <summary>The bytes of <c>character-actions.table</c>.</summary>
    public byte[] ToBytes()
    {
        return TableFile.Build(writer =>
        {
            foreach (char letter in _replacements)
            {
                writer.Write((ushort)letter);
            }

            foreach (CharacterAction action in _actions)
            {
                writer.Write((byte)action);
            }

            LigaturePool.Write(writer, _expansions);
        });
    }

    private void Classify(char c)
    {
        CharacterAction action = CharacterAction.None;
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
        int value = CharUnicodeInfo.GetDecimalDigitValue(c);
        if (category == UnicodeCategory.DecimalDigitNumber && value >= 0)
        {
            action = CharacterAction.Digit;
            _replacements[c] = (char)value;
        }
        else if (CharUnicodeInfo.GetDigitValue(c) is int digit and >= 0)
        {
            action = CharacterAction.ExoticDigit;
            _replacements[c] = (char)digit;
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

        _actions[c] = action;
    }

    private void ClassifyPresentationForms()
    {
        for (int i = PresentationForms.First; i <= PresentationForms.Last; i++)
        {
            char c = (char)i;
            string plain = PresentationForms.Of(c);
            if (_expansions.ContainsKey(c))
            {
                _actions[c] = CharacterAction.Ligature;
            }
            else if (i is >= 0xFE70 and <= 0xFE7F)
            {
                _actions[c] = CharacterAction.Diacritic;
            }
            else if (plain[0] != c)
            {
                plain = Persian(plain);
                _actions[c] = plain.Length == 1 ? CharacterAction.Presentation : CharacterAction.Ligature;
                _replacements[c] = plain[0];
                if (plain.Length > 1)
                {
                    _expansions[c] = plain;
                }
            }
        }

        string Persian(string plain)
        {
            char[] letters = plain.ToCharArray();
            for (int i = 0; i < letters.Length; i++)
            {
                bool arabic = _actions[letters[i]] is CharacterAction.Letter or CharacterAction.TehMarbuta;
                letters[i] = arabic ? _replacements[letters[i]] : letters[i];
            }

            return new string(letters).Replace("ۀ", "هٔ", StringComparison.Ordinal);
        }
    }

    private void Map(string from, char to, CharacterAction action)
    {
        foreach (char c in from)
        {
            _actions[c] = action;
            _replacements[c] = to;
        }
    }

    private void Set(string characters, CharacterAction action)
    {
        foreach (char c in characters)
        {
            _actions[c] = action;
        }
    }

    private void Range(int first, int last, CharacterAction action) => _actions.AsSpan(first, last - first + 1).Fill(action);
}
