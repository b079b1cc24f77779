using System.Numerics;
using PersianNews.Tables;

namespace PersianNews.Words;

/// <summary>
/// Writes a set of words as <see cref="FoldedWords"/> reads it: the number of slots of an open hash table (32 bits), for each slot the number of
/// its row, counted from 1, or 0 (32 bits), then the rows as a <see cref="TextTable"/>: the folded letters, the word, its value.
/// </summary>
internal static class FoldedWordsWriter
{
    /// <summary>The bytes of a set; they must be placed at a multiple of four, and their number is one.</summary>
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

            // What has no letters, or too many of them, cannot be found.
            if (slots[slot] == 0 && key.Length > 0)
            {
                slots[slot] = row + 1;
            }
        }

        return slots;
    }
}
