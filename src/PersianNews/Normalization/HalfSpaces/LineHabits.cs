namespace PersianNews.Normalization.HalfSpaces;

/// <summary>What a line shows about its writer and its damage: half-spaces it has, and affixes that stand alone or glued.</summary>
internal struct LineHabits
{
    private int _kept;
    private int _spaced;
    private int _glued;

    /// <summary>The habits as one small number, 0–17.</summary>
    public readonly uint Key => (uint)(Math.Min(_kept, 2) + 3 * Math.Min(_spaced, 2) + 9 * Math.Min(_glued, 1));

    /// <summary>Takes notice of a word and the one before it.</summary>
    public void Note(in Part previous, in Part word)
    {
        switch (word.Before)
        {
            case Gap.HalfSpace:
                _kept++;
                break;
            case Gap.Space when word.Info.Affix == Affix.Plural || (previous.Info.Affix == Affix.Imperfective && word.Info.Is(WordClasses.Present | WordClasses.Past)):
                _spaced++;
                break;
        }

        if (word.Info.HasSplits && word.Info.Frequency <= 1)
        {
            _glued++;
        }
    }
}
