namespace PersianNews.Characters;

/// <summary>Makes short strings for people out of slices of a text: Persian letters, no vowel marks, single spaces.</summary>
internal static class Display
{
    /// <summary>A slice with Arabic yeh and kaf made Persian, invisible marks dropped and white space collapsed; half-spaces stay.</summary>
    public static string Clean(ReadOnlySpan<char> slice)
    {
        char[]? rented = null;
        Span<char> buffer = slice.Length <= 256 ? stackalloc char[256] : rented = System.Buffers.ArrayPool<char>.Shared.Rent(slice.Length);
        int length = 0;
        foreach (char c in slice)
        {
            switch (Folding.ClassOf(c))
            {
                case CharClass.Space or CharClass.LineBreak:
                    if (length > 0 && buffer[length - 1] != ' ')
                    {
                        buffer[length++] = ' ';
                    }

                    break;
                case CharClass.Joiner:
                    buffer[length++] = Folding.HalfSpace;
                    break;
                case CharClass.Ignorable when c != 'ء':
                    break;
                default:
                    buffer[length++] = c is 'ي' or 'ى' or 'ك' ? Folding.Fold(c) : c;
                    break;
            }
        }

        string clean = buffer[..length].TrimEnd(' ').ToString();
        if (rented is not null)
        {
            System.Buffers.ArrayPool<char>.Shared.Return(rented);
        }

        return clean;
    }
}
