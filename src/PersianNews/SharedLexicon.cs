using PersianNews.Articles;
using PersianNews.Articles.Words;
using PersianNews.Lexing;
using PersianNews.Quantities;

namespace PersianNews;

/// <summary>The words of articles and of quantities in one trie, so that the analyzer reads a text once for both.</summary>
internal static class SharedLexicon
{
    /// <summary>Words of articles that no number counts; «(۵۵ یوسف رضایی)» is a minute and a name.</summary>
    public const ulong NeverNouns = (ulong)(WordTags.Given | WordTags.Verb | WordTags.And | WordTags.Pronoun | WordTags.This | WordTags.Stating | WordTags.Report | WordTags.Cite);

    /// <summary>The lexicon.</summary>
    public static readonly Lexicon Default = new(
        static (in Lexeme lexeme) => ArticleLexicon.TagNumber(in lexeme) | QuantityLexicon.TagNumber(in lexeme),
        ArticleLexicon.Block);
}
