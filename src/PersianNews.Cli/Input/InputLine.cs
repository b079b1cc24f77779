namespace PersianNews.Cli.Input;

/// <summary>One line of JSON Lines.</summary>
/// <param name="Number">Its number in its file, counted from 1.</param>
/// <param name="Bytes">Its bytes, without its end and without a byte order mark.</param>
/// <param name="IsTooLong">Whether it is over <see cref="InputLimits.LineBytes"/>; then its bytes may be missing.</param>
internal readonly record struct InputLine(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);
