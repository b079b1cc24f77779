namespace PersianNews.Normalization.Edits;

/// <summary>One replacement made by one pass.</summary>
/// <param name="Start">Where it starts in the text that the pass read.</param>
/// <param name="OldLength">The number of code units replaced.</param>
/// <param name="NewLength">The number of code units written.</param>
/// <param name="Reasons">Why.</param>
/// <param name="OneToOne">Whether each code unit replaced has its own successor, so that positions inside still correspond.</param>
internal readonly record struct Edit(int Start, int OldLength, int NewLength, EditReasons Reasons, bool OneToOne);
