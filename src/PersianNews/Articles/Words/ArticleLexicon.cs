using PersianNews.Lexing;
using PersianNews.Tables;

namespace PersianNews.Articles.Words;

/// <summary>
/// The words that hold an article together, compiled from the tables of <c>Data/</c>; PersianNews.ModelBuilder/Tables/ArticleWords.cs
/// says what each kind of row becomes. The slots of its lexemes are <see cref="WordTags"/>. The same table holds the words of
/// quantities, which fill no slot here, so that the analyzer reads a text once for both.
/// </summary>
internal static class ArticleLexicon
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "news-words.table";

    /// <summary>The embedded file.</summary>
    public static readonly TableBlock Block = TableBlock.Embedded(FileName);

    private const int MaxPreposition = 3;

    /// <summary>The lexicon.</summary>
    public static readonly Lexicon Default = new(TagNumber, Block);

    /// <summary>The slots of a number or mark.</summary>
    public static ulong TagNumber(in Lexeme lexeme) => (ulong)(lexeme.Kind == LexemeKind.Number ? WordTags.Stop : WordTags.None);

    /// <summary>Whether a lexeme is a short word that ends names and titles: in effect a preposition («در», «با»).</summary>
    public static bool IsPreposition(in Lexeme lexeme) => lexeme.End - lexeme.Start <= MaxPreposition && (TagsOf(in lexeme) & WordTags.Stop) != 0;

    /// <summary>What a lexeme can be.</summary>
    public static WordTags TagsOf(in Lexeme lexeme) => (WordTags)lexeme.Tags;

    /// <summary>What a whole word can be.</summary>
    public static WordTags TagsOf(ReadOnlySpan<char> word)
    {
        Default.Trie.Match(word, 0, out TrieMatch whole, out _);
        return whole.Entry != 0 && whole.End == word.Length ? (WordTags)Default.TagsOf(whole.Entry) : WordTags.None;
    }

    /// <summary>The outlet that a lexeme names; null when it names none.</summary>
    public static NewsAgency? AgencyOf(Lexicon lexicon, in Lexeme lexeme)
    {
        const ulong slots = (ulong)(WordTags.Agency | WordTags.AgencyWord);
        return (lexeme.Tags & slots) == 0 ? null : NewsAgency.All[lexicon.ValueOf(lexeme.Entry, slots)];
    }
}
