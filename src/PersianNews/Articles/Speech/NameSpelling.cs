using PersianNews.Articles.Words;
using PersianNews.Characters;

namespace PersianNews.Articles.Speech;

/// <summary>Writes names of people in normal spelling: «عیسی زارعپور» and «عیسی زارع پور» become «عیسی زارع‌پور».</summary>
internal static class NameSpelling
{
    // Second halves of surnames. Where only «ی» may stand before a glued one, other words end alike («جعفر», «خداوند»).
    private static readonly (string Ending, bool OnlyAfterYeh)[] Endings =
    [
        ("پور", false), ("نژاد", false), ("زاده", false), ("نیا", false), ("منش", false), ("پناه", false), ("دوست", false), ("تبار", false), ("پرور", false),
        ("ساز", false), ("پیشه", false), ("نسب", false), ("صفت", false),
        ("فرد", true), ("فر", true), ("راد", true), ("وند", true), ("خواه", true), ("حسینی", true), ("موسوی", true), ("محمدی", true), ("بخش", true), ("مهر", true), ("مقدم", true),
    ];

    // Written apart these are as often surnames of their own: the source's spelling stays.
    private static readonly string[] AlsoApart = ["مقدم", "مهر", "راد", "خواه", "فرد", "حسینی", "موسوی", "محمدی", "بخش"];

    private static readonly string[] Inflections = ["ترین", "ترين", "های", "هاي", "هایی", "هايي", "\u200Cها", "هایش", "هايش"];

    /// <summary>The normal spelling of a name.</summary>
    public static string Normalize(ReadOnlySpan<char> name)
    {
        string clean = Display.Clean(name);
        string[] words = clean.Split(' ');
        string result = "";
        foreach (string word in words)
        {
            // «سعید راد» is a given name and a surname; «نیک منش» is one surname.
            bool ending = result.Length > 0 && (word == "ای" && result[^1] == 'ه' || (ArticleLexicon.TagsOf(result) & WordTags.Given) == 0 && IsEnding(word) || word is "الله" or "الدین" or "اللهی"
                || word is "اکبر" or "اصغر" or "رضا" && (result == "علی" || result.EndsWith(" علی", StringComparison.Ordinal)));
            result = result.Length == 0 ? SplitEnding(word)
                : !ending ? result + " " + SplitEnding(word)
                : Joining.IsNonJoining(result[^1]) ? result + word
                : result + Folding.HalfSpace + word;
        }

        return result;
    }

    /// <summary>Whether a word that no table knows is a given name made of two («محمدآصف», «عبدالواسع») and not a surname made of one («محمدیان»).</summary>
    public static bool IsCompoundGiven(ReadOnlySpan<char> word)
    {
        // «محمودرضا», «قربانعلی»
        foreach (string second in (ReadOnlySpan<string>)["رضا", "علی", "حسین", "محمد", "مهدی"])
        {
            if (word.Length >= second.Length + 3 && word.EndsWith(second, StringComparison.Ordinal) && (ArticleLexicon.TagsOf(word[..^second.Length]) & (WordTags.Given | WordTags.GivenWord)) != 0)
            {
                return true;
            }
        }

        // «امرالله»
        const string god = "الله";
        if (word.Length > god.Length + 1 && word.EndsWith(god, StringComparison.Ordinal))
        {
            return true;
        }

        // «سیدحسین»
        if (word.StartsWith("سید", StringComparison.Ordinal) || word.StartsWith("سيد", StringComparison.Ordinal))
        {
            return (ArticleLexicon.TagsOf(word["سید".Length..]) & (WordTags.Given | WordTags.GivenWord)) != 0;
        }

        if (word[0] is not ('م' or 'ع' or 'غ' or 'ا') || word[^1] is 'ی' or 'ي' || word.EndsWith("یان", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string first in (ReadOnlySpan<string>)["محمد", "عبدال", "غلام", "امیر", "علی"])
        {
            if (word.Length >= first.Length + 2 && word.StartsWith(first, StringComparison.Ordinal))
            {
                return !HasEnding(word);
            }
        }

        return false;
    }

    /// <summary>Whether a word ends like many surnames («زارعپور», «کاظم‌زاده»).</summary>
    public static bool HasEnding(ReadOnlySpan<char> word)
    {
        foreach ((string ending, _) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word that lost its half-space is a verb of the present («میکنند», «نمیشود»); names begin alike («میرزایی»).</summary>
    public static bool IsVerb(ReadOnlySpan<char> word)
    {
        if (!word.StartsWith("می", StringComparison.Ordinal) && !word.StartsWith("نمی", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (string ending in (ReadOnlySpan<string>)["کند", "کنند", "کنیم", "شود", "شوند", "شد", "کرد", "کردند", "دهد", "دهند", "گیرد", "گیرند", "رود", "روند", "آید", "آیند", "دارد", "دارند", "گوید", "گویند", "رسد", "رسند", "تواند", "توانند"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word has an ending or prefix that no surname has («بهترین», «ظرفیت‌ها», «پهپادهای», «می‌خوانیم»).</summary>
    public static bool IsInflected(ReadOnlySpan<char> word)
    {
        const int least = 5;
        if (word.Length < least)
        {
            return false;
        }

        foreach (string ending in Inflections)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return word.StartsWith("می\u200C", StringComparison.Ordinal) || word.StartsWith("به\u200C", StringComparison.Ordinal) || word.StartsWith("نمی\u200C", StringComparison.Ordinal);
    }

    private static bool IsEnding(string word)
    {
        foreach ((string ending, _) in Endings)
        {
            if (word == ending)
            {
                return !AlsoApart.Contains(word);
            }
        }

        return false;
    }

    private static string SplitEnding(string word)
    {
        // «روحالله»
        const string god = "الله";
        int part = word.Length - god.Length;
        if (part >= 2 && word.EndsWith(god, StringComparison.Ordinal) && !Joining.IsNonJoining(word[part - 1]) && word[part - 1] != Folding.HalfSpace)
        {
            return string.Concat(word.AsSpan(0, part), [Folding.HalfSpace], god);
        }

        // «خامنهای»: no name is a plural.
        const int least = 5;
        if (word.Length >= least && word.EndsWith("های", StringComparison.Ordinal))
        {
            return string.Concat(word.AsSpan(0, word.Length - 2), [Folding.HalfSpace], "ای");
        }

        foreach ((string ending, bool onlyAfterYeh) in Endings)
        {
            int cut = word.Length - ending.Length;
            if (cut >= 3 && word.EndsWith(ending, StringComparison.Ordinal) && !Joining.IsNonJoining(word[cut - 1]) && word[cut - 1] != Folding.HalfSpace
                && (!onlyAfterYeh || word[cut - 1] == 'ی'))
            {
                return string.Concat(word.AsSpan(0, cut), [Folding.HalfSpace], ending);
            }
        }

        return word;
    }
}
