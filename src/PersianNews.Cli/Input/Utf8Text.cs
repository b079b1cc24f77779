using System.Buffers;
using System.Text;

namespace PersianNews.Cli.Input;

/// <summary>Says where bytes stop being UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>The position of the first byte that does not belong to well-formed UTF-8, counted from 0; -1 if there is none.</summary>
    public static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }

        int position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out int length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }
}
