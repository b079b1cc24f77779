using PersianNews.Tables;

namespace PersianNews.Characters;

/// <summary>
/// <c>Data/characters.table</c>: for each of the 65,536 code units its letter, its class and its trie symbol; then the letters of
/// ligatures. The maintainers' tool works it out (<c>PersianNews.ModelBuilder tables</c>), and a test that nothing has drifted.
/// </summary>
internal static unsafe class FoldingTable
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "characters.table";

    private const int Units = char.MaxValue + 1;

    private static readonly TableBlock Block = TableBlock.Embedded(FileName);

    /// <summary>The folded value of each code unit.</summary>
    public static readonly char* Letters = (char*)Block.Content;

    /// <summary>The class of each code unit.</summary>
    public static readonly CharClass* Classes = (CharClass*)(Letters + Units);

    /// <summary>The trie symbol of each code unit.</summary>
    public static readonly byte* Symbols = (byte*)(Classes + Units);

    private static readonly LigatureTable Ligatures = new(Symbols + Units);

    /// <summary>The folded letters of a ligature; empty for any other code unit.</summary>
    public static ReadOnlySpan<char> Expansion(char c) => Ligatures.Of(c);
}
