namespace PersianNews.Characters;

/// <summary>Which letters join the one after them.</summary>
internal static class Joining
{
    /// <summary>Whether a half-space behind a letter shows nothing, because the letter, in whatever form, never joins the next.</summary>
    public static bool IsNonJoining(char letter) => letter == 'ء' || Folding.Fold(letter) is 'ا' or 'د' or 'ڈ' or 'ذ' or 'ر' or 'ڑ' or 'ز' or 'ژ' or 'و';
}
