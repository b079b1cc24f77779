using Microsoft.ML.Tokenizers;

namespace PersianNews.ML.Tokenizers;

/// <summary>What <see cref="PersianNewsPreTokenizer"/> does with the white space between words.</summary>
public enum PreTokenizerSpaces : byte
{
    /// <summary>
    /// It belongs to no piece, so <see cref="Tokenizer.Decode(IEnumerable{int})"/> cannot give it back: for WordPiece and BERT, which put
    /// spaces between words by themselves, and for BPE with a mark at the end of words.
    /// </summary>
    Drop,

    /// <summary>
    /// It begins the piece of the next word, as in the vocabularies of GPT; what stands at the end of the text is a piece of its own. Pieces then
    /// cover the text, and decoding gives it back: for byte-level BPE and Tiktoken.
    /// </summary>
    BeforeWord,
}
