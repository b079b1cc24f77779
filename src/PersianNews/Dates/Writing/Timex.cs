namespace PersianNews.Dates.Writing;

/// <summary>Writes a value with a <see cref="TimexWriter"/>.</summary>
internal delegate void TimexAction<T>(T value, ref TimexWriter writer);

/// <summary>Makes strings of what a <see cref="TimexWriter"/> writes.</summary>
internal static class Timex
{
    /// <summary>Runs an action and returns the text; one allocation, for the string.</summary>
    public static string Write<T>(T value, TimexAction<T> action)
    {
        Span<char> small = stackalloc char[256];
        var writer = new TimexWriter(small);
        action(value, ref writer);
        if (writer.Fits)
        {
            return writer.Written.ToString();
        }

        var large = new TimexWriter(new char[writer.Length]);
        action(value, ref large);
        return large.Written.ToString();
    }
}
