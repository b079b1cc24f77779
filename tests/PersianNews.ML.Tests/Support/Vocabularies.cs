using System.Text;
using Microsoft.ML.Tokenizers;

namespace PersianNews.ML.Tests.Support;

/// <summary>Tokenizers whose vocabulary is single letters, or single bytes: every token can be told from every other.</summary>
internal static class Vocabularies
{
    /// <summary>Makes a tokenizer that knows the letters of a text.</summary>
    public static Tokenizer Create(TokenizerKind kind, string letters, Normalizer? normalizer, PreTokenizer preTokenizer) => kind switch
    {
        TokenizerKind.Bpe => BpeTokenizer.Create(new BpeOptions(Number(Letters(letters))) { Normalizer = normalizer, PreTokenizer = preTokenizer }),
        TokenizerKind.ByteLevelBpe => BpeTokenizer.Create(new BpeOptions(Number(ByteLetters())) { Normalizer = normalizer, PreTokenizer = preTokenizer, ByteLevel = true }),
        TokenizerKind.WordPiece => WordPieceTokenizer.Create(WordPieces(letters), new WordPieceOptions { Normalizer = normalizer, PreTokenizer = preTokenizer }),
        TokenizerKind.Bert => BertTokenizer.Create(WordPieces(letters), new BertOptions { Normalizer = normalizer, PreTokenizer = preTokenizer }),
        _ => TiktokenTokenizer.Create(Ranks(), preTokenizer, normalizer),
    };

    private static IEnumerable<KeyValuePair<string, int>> Number(IEnumerable<string> tokens) => tokens.Select((token, i) => KeyValuePair.Create(token, i));

    private static IEnumerable<string> Letters(string text) => text.Select(c => c.ToString()).Concat(text.EnumerateRunes().Select(r => r.ToString())).Distinct();

    private static MemoryStream WordPieces(string text)
    {
        string[] letters = [.. Letters(text).Where(l => !l.Any(char.IsWhiteSpace) && !(l.Length == 1 && char.IsSurrogate(l[0])) && l != "\uFFFD")];
        string[] tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", .. letters, .. letters.Select(l => "##" + l)];
        return new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', tokens)));
    }

    // GPT-2 gives each byte a letter of its own: itself where it is a visible one, else one from U+0100 on.
    private static IEnumerable<string> ByteLetters()
    {
        int next = 256;
        for (int b = 0; b < 256; b++)
        {
            bool visible = b is (>= '!' and <= '~') or (>= 0xA1 and <= 0xAC) or >= 0xAE;
            yield return ((char)(visible ? b : next++)).ToString();
        }
    }

    private static MemoryStream Ranks()
    {
        var ranks = new StringBuilder();
        for (int b = 0; b < 256; b++)
        {
            ranks.Append(Convert.ToBase64String([(byte)b])).Append(' ').Append(b).Append('\n');
        }

        return new MemoryStream(Encoding.ASCII.GetBytes(ranks.ToString()));
    }
}
