using PersianNews.Topics.Training;

namespace PersianNews.Tests.ModelBuilder.Topics;

/// <summary>Words of no language; those of one subject are never seen beside those of the other.</summary>
internal static class TwoSubjects
{
    public static readonly string[] Sport = Words('گ'), Money = Words('پ');

    /// <summary>Texts of thirty words, of one subject and the other by turns.</summary>
    public static string[] Texts(int count) => [.. Enumerable.Range(0, count).Select(i => Text(i % 2 == 0 ? Sport : Money, (ulong)i))];

    public static string Text(string[] words, ulong seed)
    {
        var random = new DeterministicRandom(seed);
        return string.Join(' ', Enumerable.Range(0, 30).Select(_ => words[random.Below(words.Length)]));
    }

    private static string[] Words(char initial)
    {
        const string Letters = "بسکلمدرفقت";
        return [.. Letters.SelectMany(first => Letters.Select(second => $"{initial}{first}{second}د"))];
    }
}
