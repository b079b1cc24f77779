using PersianNews.Characters;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Quantities;

/// <content>What the words around a number say of it.</content>
internal ref partial struct QuantityReader
{
    // A number of a row of figures (dates, scores, clock times) is none, unless the other end of the range is what follows the dash.
    private readonly bool IsPlain(int first, int last)
    {
        const LexemeFlags cluster = LexemeFlags.AfterSeparator | LexemeFlags.BeforeSeparator | LexemeFlags.AfterWord;
        LexemeFlags left = _lexemes[first].Flags;
        if (last < 0)
        {
            return (left & cluster) == 0;
        }

        LexemeFlags right = _lexemes[last].Flags;
        return (left & (LexemeFlags.AfterSeparator | LexemeFlags.AfterWord)) == 0 && (right & LexemeFlags.BeforeSeparator) == 0
            && ((left & LexemeFlags.BeforeSeparator) == 0) == ((right & LexemeFlags.AfterSeparator) == 0);
    }

    private readonly bool IsRange(int first, int last) => IsPlain(first, last) && ValueOf(in _lexemes[first]) < ValueOf(in _lexemes[last]);

    // «منفی ۲ درصد», «بین منفی ۲ تا مثبت ۳ درصد», «۱۰ درجه زیر صفر»; only shares, money and degrees go below zero, and a plus
    // says nothing. Of «منفی ۱۳ تا ۳۲ درصد» the sign holds for both.
    private readonly bool TrySigns(in RuleMatch match, int first, int last, int unit, out bool minus, out bool minusLast)
    {
        bool below = match.Find((ulong)QuantityTags.BelowZero) >= 0;
        int before = first > match.Start ? Polarity(first - 1) : 0;
        int between = last > 0 ? Polarity(last - 1) : 0;
        minus = below || before < 0;
        minusLast = below || between < 0 || minus && between == 0;
        return before <= 0 && (!minus && !minusLast || Is(unit, QuantityLexicon.GoesBelowZero));
    }

    private readonly int Polarity(int at) => HasTag(at, QuantityTags.Polarity) ? _lexicon.ValueOf(_lexemes[at].Entry, (ulong)QuantityTags.Polarity) : 0;

    // Of a range below zero the lower end is the one farther from it.
    private static bool Sign(ref QuantityMatch quantity, bool minus, bool minusLast)
    {
        if (minus || minusLast)
        {
            decimal value = minus ? -quantity.Value : quantity.Value;
            decimal? end = minusLast ? -quantity.UpTo : quantity.UpTo;
            quantity = value <= (end ?? value) ? quantity with { Value = value, UpTo = end } : quantity with { Value = end!.Value, UpTo = value };
        }

        return true;
    }

    private readonly bool CanCount(int at) =>
        _lexemes[at] is var n && !IsCode(in n) && !LooksLikeYear(in n) && IsApart(in n);

    // «بیش از ۱۳۰۰ شهید»: no year, where a modifier stands before it and a noun behind it. «صفر توحیدی» is a name.
    private readonly bool CanCountNoun(int at) =>
        _lexemes[at] is var n && (CanCount(at) || LooksLikeYear(in n) && IsApart(in n) && ModifierBefore(at) != QuantityModifier.None) && !(n.Mantissa == 0 && n.Digits == 0);

    private static bool IsApart(in Lexeme n) =>
        (n.Flags & (LexemeFlags.AfterSeparator | LexemeFlags.BeforeSeparator | LexemeFlags.AfterWord)) == 0;

    // A long row of digits that counts nothing is a code; «نه» alone is "no".
    private readonly bool CanStandAlone(int at) =>
        CanCount(at) && _lexemes[at] is var n && (n.Digits <= MaxBareDigits || n.Has(LexemeFlags.Scaled)) && !IsNo(in n) && !IsHalf(in n) && !IsEnumerator(at) && !RunsIntoLatin(in n);

    // «5abc»: part of a code.
    private readonly bool RunsIntoLatin(in Lexeme n) => n.End < _text.Length && Folding.ClassOf(_text[n.End]) == CharClass.ForeignLetter;

    // «۱- …» at the head of a line, «گروه ۱+۵».
    private readonly bool IsEnumerator(int at)
    {
        bool opens = at == 0 || _lexemes[at - 1].Kind == LexemeKind.LineBreak;
        bool follows = at + 1 < _lexemes.Length && _lexemes[at + 1].Kind == LexemeKind.Mark;
        return opens && follows && _lexemes[at] is { Digits: 1 or 2 } && _lexemes[at + 1].Mantissa is '-' or '–' or '—' or 'ـ' or '_' or ')' or '.' or ':' or '\\'
            || follows && _lexemes[at + 1].IsMark('+') || at > 0 && _lexemes[at - 1].IsMark('+');
    }

    // «نیم فصل», «نیم نگاه»: no number; units are another rule's.
    private static bool IsHalf(in Lexeme n) => n is { Mantissa: 5, Scale: 1, Digits: 0 };

    private static bool IsNo(in Lexeme n) => n is { Mantissa: 9, Scale: 0, Digits: 0 };

    private static bool IsCode(in Lexeme n) =>
        n.Mantissa < 0 || n.Digits > 1 && n.Scale == 0 && !n.Has(LexemeFlags.Scaled) && (n.Digits > MaxDigits || n.Mantissa < Power(n.Digits - 1));

    private static bool LooksLikeYear(in Lexeme n) =>
        n.Digits == 4 && n.IsInteger && !n.Has(LexemeFlags.Scaled) && n.Mantissa is >= 1200 and < 1500 or >= 1900 and < 2100;

    private static long Power(int digits)
    {
        long power = 1;
        for (; digits > 0; digits--)
        {
            power *= 10;
        }

        return power;
    }

    private readonly bool IsOne(int at) => _lexemes[at] is { Mantissa: 1, Scale: 0 } n && n.Has(LexemeFlags.Words) && !n.Has(LexemeFlags.Scaled);

    private readonly bool OneIsCounted(int at) =>
        ModifierBefore(at) is QuantityModifier.AtLeast or QuantityModifier.AtMost || at > 0 && HasTag(at - 1, QuantityTags.One);

    // «ماده ۲۲», «بند (۸)», «کد: ۱۲»: the number names one of a row. Numbers joined to it by «و» or «تا» are names too.
    private readonly bool IsNamed(int at)
    {
        bool joined = false;
        for (int i = at - 1, left = 2 * Lookback; i >= 0 && left > 0; i--, left--)
        {
            // «۵۰۰ نسخه و ۳۲۸ صفحه»: the label is counted itself.
            ref readonly Lexeme lexeme = ref _lexemes[i];
            if (HasTag(i, QuantityTags.Label))
            {
                return !(joined && i > 0 && _lexemes[i - 1].Kind == LexemeKind.Number);
            }

            // «سالن دو: ۴۹۲ صندلی»: the label has its number.
            joined |= IsAnd(in lexeme);
            if (lexeme.IsMark(':') && i > 0 && _lexemes[i - 1].Kind == LexemeKind.Number)
            {
                return false;
            }

            bool passable = lexeme.Kind == LexemeKind.Mark ? lexeme.Mantissa is '(' or '«' or '"' or ':' or ')' or '،' or '/' or '-' :
                lexeme.Kind == LexemeKind.Number || HasTag(i, QuantityTags.To) || IsAnd(in lexeme);
            if (!passable || lexeme.IsMark('،') && i > 0 && _lexemes[i - 1].Kind != LexemeKind.Number)
            {
                return false;
            }
        }

        return false;
    }

    // «ایتالیا ۱ - ۳ آرژانتین», «با نتیجه ۱۰ بر ۵ حریف را برد»: what follows the second number is not what it counts.
    private readonly bool EndsScore(int at) =>
        at > 1 && _lexemes[at - 2].Kind == LexemeKind.Number && !_lexemes[at - 2].Has(LexemeFlags.Scaled) && _lexemes[at - 1] is var joint
        && (joint.Kind == LexemeKind.Mark ? joint.Mantissa is '-' or '–' or '—' && joint.Has(LexemeFlags.SpaceBefore) : joint.Span.Slice(_text) is "بر");

    // «۱۲ و ۱۳ تیر», «۱۲ تا ۱۵ تیر»: the date is behind the last of a row of numbers.
    private readonly bool BeginsDate(int at)
    {
        for (int left = MaxRow; left > 0 && at + 1 < _lexemes.Length; left--, at += 2)
        {
            if (HasTag(at + 1, QuantityTags.Date))
            {
                return true;
            }

            bool goesOn = at + 2 < _lexemes.Length && _lexemes[at + 2].Kind == LexemeKind.Number && (IsAnd(in _lexemes[at + 1]) || HasTag(at + 1, QuantityTags.To));
            if (!goesOn)
            {
                return false;
            }
        }

        return false;
    }

    // «۷۴ تن زخمی شدند», «کشته شدن پنج تن»: people are counted in «تن» too.
    private readonly bool IsOfPeople(in RuleMatch match) => IsOfPeople(match.End, 1) || IsOfPeople(match.Start - 1, -1) || IsSomeOfPeople(match.End);

    // «دو تن از همراهان», «سه تن از اعضای»
    private readonly bool IsSomeOfPeople(int at) =>
        at + 1 < _lexemes.Length && IsWord(at, "از") && _lexemes[at + 1] is { Kind: LexemeKind.Word or LexemeKind.Entry } people
            && (HasTag(at + 1, QuantityTags.OfPeople) || people.End - people.Start >= ShortestPlural && people.Span.Slice(_text).EndsWith("ان"));

    private readonly bool IsOfPeople(int at, int step)
    {
        for (int left = PeopleReach; left > 0 && (uint)at < (uint)_lexemes.Length && _lexemes[at].Kind is LexemeKind.Word or LexemeKind.Entry; left--, at += step)
        {
            if (HasTag(at, QuantityTags.OfPeople) && _lexicon.ValueOf(_lexemes[at].Entry, (ulong)QuantityTags.OfPeople) != QuantityLexicon.Members)
            {
                return true;
            }
        }

        return false;
    }

    // Whether a lexeme is this word; ی and ک may be the Arabic ones.
    private readonly bool IsWord(int at, string word)
    {
        ReadOnlySpan<char> text = _lexemes[at].Span.Slice(_text);
        bool same = text.Length == word.Length;
        for (int i = 0; same && i < word.Length; i++)
        {
            same = Folding.Fold(text[i]) == word[i];
        }

        return same;
    }

    private readonly bool IsAnd(in Lexeme lexeme) => lexeme.End - lexeme.Start == 1 && _text[lexeme.Start] == 'و';

    private readonly bool HasTag(int at, QuantityTags tag) => (_lexemes[at].Tags & (ulong)tag) != 0;

    private readonly bool Is(int at, int trait) => QuantityLexicon.Is(_lexicon, in _lexemes[at], trait);

    // A noun stands right behind its number, and is not a verb with its «می» written on it.
    private readonly bool IsNoun(int at)
    {
        ref readonly Lexeme lexeme = ref _lexemes[at];
        if ((lexeme.Tags & (ulong)(QuantityTags.All & ~QuantityTags.Noun)) != 0)
        {
            return (lexeme.Tags & (ulong)(QuantityTags.NoNoun | QuantityTags.Date)) == 0;
        }

        ReadOnlySpan<char> word = lexeme.Span.Slice(_text);
        bool glued = !lexeme.Has(LexemeFlags.SpaceBefore) && _lexemes[at - 1].Digits == 0;
        return word.Length > 1 && !glued && Folding.ClassOf(word[0]) == CharClass.Letter && !(word.Length >= 5
            && (word.StartsWith("می", StringComparison.Ordinal) || word.StartsWith("نمی", StringComparison.Ordinal) || word.StartsWith("مي", StringComparison.Ordinal) || word.StartsWith("نمي", StringComparison.Ordinal))
            && Folding.Fold(word[^1]) is 'د' or 'م');
    }

    private readonly QuantityModifier ModifierBefore(int at)
    {
        if (at > 0 && HasTag(at - 1, QuantityTags.Modifier))
        {
            return QuantityLexicon.ModifierOf(_lexicon, in _lexemes[at - 1]);
        }

        // «حداقل روزانه ۳ میلیون نفر»: a word may stand between, but only behind an adverb; «زیر پل ۳ نفر» is no modifier.
        if (at > 1 && _lexemes[at - 1].Kind is LexemeKind.Word or LexemeKind.Entry && !HasTag(at - 1, QuantityTags.NoNoun) && HasTag(at - 2, QuantityTags.Modifier)
            && QuantityLexicon.ModifierOf(_lexicon, in _lexemes[at - 2]) is QuantityModifier.AtLeast or QuantityModifier.AtMost)
        {
            return QuantityLexicon.ModifierOf(_lexicon, in _lexemes[at - 2]);
        }

        return QuantityModifier.None;
    }
}
