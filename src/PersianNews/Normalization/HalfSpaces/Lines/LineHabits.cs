using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Lines;

/// <summary>
/// What a line shows about its writer and its damage: half-spaces it has, and affixes that stand alone or glued. A line with
/// half-spaces and no damage that glues its plurals («کتابها») does so by habit, and is left alone; one that writes a plural
/// apart («کتاب‌ها», «کتاب ها») does not glue the others.
/// </summary>
internal struct LineHabits
{
    private int _keptPlurals;
    private int _keptOthers;
    private int _spacedPlurals;
    private int _spacedOthers;
    private int _gluedPlurals;
    private int _gluedOthers;

    /// <summary>The habits as one small number, 0–323.</summary>
    public readonly uint Key
    {
        get
        {
            // One digit for each count, of which only none, one and (but for plurals) more are told apart.
            int key = Math.Min(_gluedPlurals, 2);
            key = key * 3 + Math.Min(_gluedOthers, 2);
            key = key * 3 + Math.Min(_spacedOthers, 2);
            key = key * 2 + Math.Min(_spacedPlurals, 1);
            key = key * 3 + Math.Min(_keptOthers, 2);
            return (uint)(key * 2 + Math.Min(_keptPlurals, 1));
        }
    }

    /// <summary>Whether the line has half-spaces and no sign of damage.</summary>
    public readonly bool LooksWhole => _keptPlurals + _keptOthers > 0 && _spacedPlurals + _spacedOthers + _gluedOthers == 0;

    /// <summary>Whether the line has neither half-spaces nor a sign of damage.</summary>
    public readonly bool IsQuiet => _keptPlurals + _keptOthers + _spacedPlurals + _spacedOthers + _gluedOthers == 0;

    /// <summary>How many half-spaces the line has.</summary>
    public readonly int Kept => _keptPlurals + _keptOthers;

    /// <summary>Takes notice of a word and the one before it.</summary>
    public void Note(ReadOnlySpan<char> text, in Part previous, in Part word)
    {
        // Those who glue plurals do not glue them to ه, and after a letter that does not join nobody can tell.
        bool plural = word.Info.Affix == Affix.Plural && !previous.IsWall && text[previous.End - 1] is not 'ه' and var last && Letters.JoinsNext(last);
        if (word.Before == Gap.HalfSpace)
        {
            if (plural)
            {
                _keptPlurals++;
            }
            else
            {
                _keptOthers++;
            }
        }
        else if (word.Before == Gap.Space)
        {
            if (plural)
            {
                _spacedPlurals++;
            }
            else if (IsLostEnding(text, in previous, in word) || (previous.Info.Affix == Affix.Imperfective && word.Info.Is(WordClasses.Present | WordClasses.Past)))
            {
                _spacedOthers++;
            }
        }

        if (word.Info.HasSplits && word.Info.Frequency <= 1)
        {
            if (EndsInGluedPlural(text.Slice(word.Start, word.Length)))
            {
                _gluedPlurals++;
            }
            else
            {
                _gluedOthers++;
            }
        }
    }

    /// <summary>Whether an ending stands alone: a plural, or a copula behind ه («شده اند»).</summary>
    private static bool IsLostEnding(ReadOnlySpan<char> text, in Part previous, in Part word) =>
        word.Info.Affix == Affix.Plural || (word.Info.Affix == Affix.Copula && !previous.IsWall && text[previous.End - 1] == 'ه');

    /// <summary>Whether letters end in a plural that may be glued by habit. Behind ه nobody does that: «روزنامهها» is damaged.</summary>
    private static bool EndsInGluedPlural(ReadOnlySpan<char> letters)
    {
        int ending = letters.EndsWith("ها", StringComparison.Ordinal) ? 2 : letters.EndsWith("های", StringComparison.Ordinal) ? 3 : letters.EndsWith("هایی", StringComparison.Ordinal) ? 4 : 0;
        return ending > 0 && letters.Length > ending && letters[^(ending + 1)] != 'ه';
    }
}
