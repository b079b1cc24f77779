namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>How a split candidate stands among its rivals, and in its line.</summary>
/// <param name="SupportLead">By how much its parts are better known together than those of the best rival.</param>
/// <param name="StemLead">By how much the part before its last joint is more frequent.</param>
/// <param name="Habits">The key of the line's habits.</param>
internal readonly record struct SplitContext(int SupportLead, int StemLead, uint Habits);
