using System.Numerics;
using System.Runtime.CompilerServices;
using PersianNews.Characters;
using PersianNews.Tables;

namespace PersianNews.Lexing;

/// <summary>
/// A trie over folded letters in which <c>|</c> in a form is a soft joint: it matches half-spaces, spaces and no-break
/// spaces, any run of them, or nothing. A space in a form is the same joint, but must be there. Compact (16 bytes a node), immutable, thread-safe.
/// </summary>
/// <remarks>
/// A form is stored once with and once without each of its joints, so reading is deterministic: one step a letter, never
/// back. A node's children lie side by side; a bit set tells which letters they are for.
/// </remarks>
internal sealed unsafe class SoftTrie
{
    // For each first letter the letters that can be the second: all, when it is a form by itself.
    private readonly ulong* _second;
    private readonly TrieNode* _nodes;
    private readonly TableBlock _owner;

    /// <summary>Reads a trie where it lies, as the maintainers' tool wrote it.</summary>
    /// <param name="block">The block that holds it.</param>
    /// <param name="start">Where it begins.</param>
    public SoftTrie(TableBlock block, byte* start)
    {
        _owner = block;
        _second = (ulong*)start;
        _nodes = (TrieNode*)(_second + LetterCodes.Skip);
    }

    /// <summary>Whether some form begins with this symbol.</summary>
    public bool CanStart(byte code) => code < 64 && (_nodes[0].Letters >> code & 1) != 0;

    /// <summary>Whether a form may begin with the word at <paramref name="start"/>, by its first two letters: most words stop here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayMatch(ReadOnlySpan<char> text, int start)
    {
        byte first = LetterCodes.Of(text[start]);
        if (first >= LetterCodes.Skip)
        {
            return first == LetterCodes.Several;
        }

        ulong letters = _second[first];
        byte second = (uint)(start + 1) < (uint)text.Length ? LetterCodes.Of(text[start + 1]) : LetterCodes.Unknown;
        return second < LetterCodes.Skip ? (letters >> second & 1) != 0 : letters == ulong.MaxValue || letters != 0 && second != LetterCodes.Unknown;
    }

    /// <summary>
    /// Reads the longest form at <paramref name="start"/>, which must be the first letter of a word.
    /// </summary>
    /// <param name="text">The original text.</param>
    /// <param name="start">Where to read.</param>
    /// <param name="whole">The longest form that ends with its word; <see cref="TrieMatch.Entry"/> 0 when there is none.</param>
    /// <param name="partial">The longest form, longer than <paramref name="whole"/>, after which the word goes on: after a half-space, or directly where the form glues.</param>
    public void Match(ReadOnlySpan<char> text, int start, out TrieMatch whole, out TrieMatch partial)
    {
        whole = default;
        partial = default;
        TrieNode* node = _nodes;
        int i = start;
        while ((uint)i < (uint)text.Length)
        {
            byte code = LetterCodes.Of(text[i]);
            if (code < 64)
            {
                ulong bit = 1UL << code;
                if ((node->Letters & bit) == 0)
                {
                    return;
                }

                node = _nodes + node->FirstChild + BitOperations.PopCount(node->Letters & (bit - 1));
                i++;
                if (code == LetterCodes.Joint)
                {
                    while ((uint)i < (uint)text.Length && LetterCodes.Of(text[i]) is LetterCodes.Joint or LetterCodes.Skip)
                    {
                        i++;
                    }

                    continue;
                }
            }
            else if (code == LetterCodes.Skip)
            {
                i++;
                continue;
            }
            else if (code == LetterCodes.Several)
            {
                foreach (char letter in Folding.Expansion(text[i]))
                {
                    byte piece = LetterCodes.Of(letter);
                    ulong bit = piece < 64 ? 1UL << piece : 0;
                    if ((node->Letters & bit) == 0)
                    {
                        return;
                    }

                    node = _nodes + node->FirstChild + BitOperations.PopCount(node->Letters & (bit - 1));
                }

                i++;
            }
            else
            {
                return;
            }

            if (node->Entry != 0)
            {
                int entry = Math.Abs(node->Entry);
                MatchEnd end = EndAt(text, i);
                if (end == MatchEnd.Word)
                {
                    whole = new TrieMatch(entry, i, end);
                    partial = default;
                }
                else if (end == MatchEnd.Joined || node->Entry < 0)
                {
                    partial = new TrieMatch(entry, i, end);
                }
            }
        }
    }

    /// <summary>What kind of end a word would have at <paramref name="i"/>.</summary>
    public static MatchEnd EndAt(ReadOnlySpan<char> text, int i)
    {
        MatchEnd letter = MatchEnd.Glued;
        for (; (uint)i < (uint)text.Length; i++)
        {
            switch (Folding.ClassOf(text[i]))
            {
                case CharClass.Letter or CharClass.ForeignLetter:
                    return letter;
                case CharClass.Joiner:
                    letter = MatchEnd.Joined;
                    break;
                case CharClass.Ignorable:
                    break;
                default:
                    return MatchEnd.Word;
            }
        }

        return MatchEnd.Word;
    }
}
