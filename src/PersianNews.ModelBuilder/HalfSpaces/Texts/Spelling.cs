using System.Text;
using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Texts;

/// <summary>
/// Writes out half-spaces that even careful texts leave away where the default profile has them: «میجوید», «مهمترین».
/// Other habits (glued plurals, compounds) are left for the weights to learn.
/// </summary>
internal sealed class Spelling(Vocabulary vocabulary, Counts counts, Phrases phrases)
{
    private static readonly string[] Prefixes = ["نمی", "می"];
    private static readonly string[] Preverbs = [" بر می", " بر نمی", " در می", " در نمی", " باز می", " باز نمی", " فرا می", " فرو می", " وا می"];
    private static readonly string[] Comparatives = ["ترین", "تری", "تر"];

    // Written as one word by every editor.
    private static readonly HashSet<string> Fixed = new(["به", "بیش", "کم", "مه", "که", "پیش", "کوچ", "دخ", "دف", "مش", "بس"], StringComparer.Ordinal);

    public string Correct(string line) => CutWords(JoinPlaces(JoinPreverbs(phrases.Part(line))));

    /// <summary>Writes «این جا» as one, as the default profile does. Other pairs of that kind («هم کار») may be two words.</summary>
    private string JoinPlaces(string line)
    {
        foreach (string place in vocabulary.OneWords.Where(word => word.EndsWith(" جا", StringComparison.Ordinal)))
        {
            for (int i = line.IndexOf(place, StringComparison.Ordinal); i >= 0; i = line.IndexOf(place, i + 1, StringComparison.Ordinal))
            {
                int end = i + place.Length;
                if ((i == 0 || line[i - 1] == ' ') && (end == line.Length || (Letters.Code(line[end]) == 0 && line[end] != Folding.HalfSpace)))
                {
                    line = line.Remove(end - 3, 1);
                }
            }
        }

        return line;
    }

    /// <summary>Joins a preverb to the verb that texts have it with: «بر می‌دارد».</summary>
    private string JoinPreverbs(string line)
    {
        foreach (string preverb in Preverbs)
        {
            for (int i = line.IndexOf(preverb, StringComparison.Ordinal); i >= 0; i = line.IndexOf(preverb, i + 1, StringComparison.Ordinal))
            {
                int end = i + preverb.Length;
                while (end < line.Length && (Letters.Code(line[end]) != 0 || line[end] == Folding.HalfSpace))
                {
                    end++;
                }

                string verb = line[(i + 1)..end];
                int space = verb.IndexOf(' ');
                int half = verb.IndexOf(Folding.HalfSpace);
                if (counts.Joined.GetValueOrDefault(verb.Remove(space, 1)) > 2 || (half > 0 && IsPreverbForm(verb[..space], verb[(half + 1)..])))
                {
                    line = line.Remove(i + 1 + space, 1);
                }
            }
        }

        return line;
    }

    private bool IsPreverbForm(string preverb, string form) =>
        (vocabulary.Words.GetValueOrDefault(preverb + form) & (WordClasses.Present | WordClasses.Past)) != 0;

    private string CutWords(string line)
    {
        StringBuilder? corrected = null;
        int done = 0;
        for (int i = 0; i < line.Length;)
        {
            int start = i;
            while (i < line.Length && Letters.Code(line[i]) != 0)
            {
                i++;
            }

            if (i - start > 4 && PlaceIn(line[start..i], i < line.Length && line[i] == Folding.HalfSpace) is var place and > 0)
            {
                corrected ??= new(line.Length + 4);
                corrected.Append(line, done, start + place - done).Append(Folding.HalfSpace);
                done = start + place;
            }

            i = Math.Max(i, start + 1);
        }

        return corrected is null ? line : corrected.Append(line, done, line.Length - done).ToString();
    }

    private int PlaceIn(string word, bool goesOn)
    {
        foreach (string prefix in Prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal) && !vocabulary.Words.ContainsKey(word)
                && word.Length > prefix.Length + 2
                && (vocabulary.Words.GetValueOrDefault(word[prefix.Length..]) & (WordClasses.Present | WordClasses.Past)) != 0)
            {
                return prefix.Length;
            }
        }

        foreach (string ending in Comparatives)
        {
            string stem = word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : "";
            if (!goesOn && stem.Length > 2 && Letters.JoinsNext(stem[^1]) && !Fixed.Contains(stem)
                && (vocabulary.Words.GetValueOrDefault(stem) & WordClasses.Adjective) != 0
                && counts.Joined.GetValueOrDefault(stem + Folding.HalfSpace + ending) is var apart && apart > 1 && apart * 20 > counts.Alone.GetValueOrDefault(word))
            {
                return stem.Length;
            }
        }

        return 0;
    }
}
