using System.Text;
using PersianNews.Characters;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>Writes the letters of ligatures as <see cref="LigatureTable"/> reads them.</summary>
internal static class LigaturePool
{
    public static void Write(BinaryWriter writer, Dictionary<char, string> ligatures)
    {
        // At its start is the empty string, for code units that are no ligatures.
        var pool = new StringBuilder("\0");
        for (char c = LigatureTable.First; c <= LigatureTable.Last; c++)
        {
            string letters = ligatures.GetValueOrDefault(c, "");
            writer.Write((ushort)(letters.Length == 0 ? 0 : pool.Length));
            pool.Append(letters.Length == 0 ? "" : (char)letters.Length + letters);
        }

        writer.Write(Encoding.Unicode.GetBytes(pool.ToString()));
    }
}
