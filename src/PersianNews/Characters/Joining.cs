namespace PersianNews.Characters;

/// <summary>Which letters join the one after them.</summary>
internal static class Joining
{
    /// <summary>Whether a half-space behind a letter shows nothing, because the letter never joins the next.</summary>
    public static bool IsNonJoining(char letter) => letter is 'ا' or 'آ' or 'أ' or 'إ' or 'د' or 'ذ' or 'ر' or 'ز' or 'ژ' or 'و' or 'ؤ';
}
