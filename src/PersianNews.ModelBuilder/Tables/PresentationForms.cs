using System.Globalization;
using PersianNews.Characters;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The letters that each presentation form of the Arabic script stands for (<c>Data/presentation-forms.tsv</c>).</summary>
/// <threadsafety>Immutable.</threadsafety>
internal static class PresentationForms
{
    /// <summary>The first code unit that may be one.</summary>
    public const char First = LigatureTable.First;

    /// <summary>The last code unit that may be one.</summary>
    public const char Last = LigatureTable.Last;

    private static readonly string?[] Letters = Read();

    /// <summary>The letters of a code unit between <see cref="First"/> and <see cref="Last"/>; itself when it stands for no others.</summary>
    public static string Of(char c) => Letters[c - First] ?? c.ToString();

    private static string?[] Read()
    {
        var letters = new string?[Last - First + 1];
        foreach (string[] row in TsvTable.Read("presentation-forms.tsv", 2))
        {
            letters[int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture) - First] = row[1];
        }

        return letters;
    }
}
