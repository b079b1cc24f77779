namespace PersianNews.Normalization.Passes;

/// <summary>One unit of the spacing pass.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">Its length in the text that the pass reads.</param>
/// <param name="Form">The mark it is written as; U+0654 for an ezafe that was set apart; U+0000 for any other unit, and for a mark that stays as it is.</param>
/// <param name="Loose">Whether the space around a mark is left alone: Latin text, «.net», «ه.ش».</param>
internal readonly record struct SpacingUnit(UnitKind Kind, int Start, int Length, char Form = '\0', bool Loose = false)
{
    public int End => Start + Length;
}
