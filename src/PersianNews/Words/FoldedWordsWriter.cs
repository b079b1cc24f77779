using System.Numerics;
using PersianNews.Tables;

namespace PersianNews.Words;

/// <summary>
/// Lays a set of words out as <see cref="FoldedWords"/> reads it: the number of slots of an open hash table; for each the number of its row,
/// counted from 1, or 0; then the rows, as a <see cref="TextTable"/>: the letters that a word is found by, the word, its value.
/// </summary>
internal static class FoldedWordsWriter
{
    /// <summary>The bytes, a multiple of four; the first belongs at one.</summary>
    public static byte[] Write(IEnumerable<(string Word, string Value)> words)
    {
        var rows = new List<string[]>();
        Span<char> key = stackalloc char[FoldedWords.LongestKey];
        foreach ((string word, string value) in words)
        {
            int length = FoldedWords.Fold(word, key);
            rows.Add([key[..length].ToString(), word, value]);
        }

        int[] slots = Slots(rows);
        var file = new MemoryStream();
        var writer = new BinaryWriter(file);
        writer.Write(slots.Length);
        foreach (int slot in slots)
        {
            writer.Write(slot);
        }

        TextTableWriter.Write(writer, rows, 3);
        return file.ToArray();
    }

    private static int[] Slots(List<string[]> rows)
    {
        var slots = new int[Math.Max(16, (int)BitOperations.RoundUpToPowerOf2((uint)rows.Count * 2))];
        uint mask = (uint)slots.Length - 1;
        for (int row = 0; row < rows.Count; row++)
        {
            string key = rows[row][0];
            uint slot = FoldedWords.SlotOf(key, mask);
            while (slots[slot] != 0 && rows[slots[slot] - 1][0] != key)
            {
                slot = (slot + 1) & mask;
            }

            // A key without letters is none.
            if (slots[slot] == 0 && key.Length > 0)
            {
                slots[slot] = row + 1;
            }
        }

        return slots;
    }
}
