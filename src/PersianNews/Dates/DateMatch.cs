using System.Text.Json.Serialization;
using PersianNews.Dates.Matches;
using PersianNews.Dates.Writing;

namespace PersianNews.Dates;

/// <summary>A date expression found in a text: where it stands, what it says and what that means.</summary>
[JsonConverter(typeof(DateMatchJsonConverter))]
public readonly record struct DateMatch
{
    private static readonly DateRule NoRule = new("", "");

    /// <summary>Where, in the text as given.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What it denotes.</summary>
    public required DateKind Kind { get; init; }

    /// <summary>What the text says; for a range or list, how it begins.</summary>
    public required DateExpression Expression { get; init; }

    /// <summary>How a range or list ends.</summary>
    public DateExpression? Until { get; init; }

    /// <summary>The days of each item; see <see cref="DateIntervals"/>.</summary>
    public DateIntervals Items { get; init; }

    /// <summary>A shading word, if there is one.</summary>
    public DateModifier Modifier { get; init; }

    /// <summary>What was guessed or is wrong.</summary>
    public DateIssues Issues { get; init; }

    /// <summary>The grammar rule that matched, for explanation and for tests.</summary>
    public DateRule Rule { get => field ?? NoRule; init; }

    /// <summary>The days meant, from the first to the last; null where the expression denotes no days.</summary>
    public DateInterval? Interval => Items.Count switch
    {
        0 => null,
        1 => Items[0],
        _ => new DateInterval(Items.First, Items.Last, DateGrain.Days, Items[0].Calendar),
    };

    /// <summary>The first day meant, if the expression denotes days.</summary>
    public DateOnly? First => Items.Count == 0 ? null : Items.First;

    /// <summary>The last day meant, if the expression denotes days.</summary>
    public DateOnly? Last => Items.Count == 0 ? null : Items.Last;

    /// <summary>The time of day, if stated; for a range of times, its beginning.</summary>
    public TimeOfDay? Time => Expression.Time;

    /// <summary>The length of a duration, or the step of a set.</summary>
    public DateDuration? Duration => Expression.Form is DateForm.Duration or DateForm.Set ? Expression.Duration : null;

    /// <summary>The TIMEX3 value, such as <c>2024-07-06</c>, <c>2024-06-21/2024-07-21</c>, <c>T14:30</c>, <c>P3M</c>, <c>P1W:fri</c> or <c>PAST_REF</c>;
    /// with X for what is not known (<c>XXXX-WXX-6</c>) where <see cref="DateIssues.ReferenceMissing"/> is set.</summary>
    public string ToTimex() => Timex.Write(this, static (DateMatch match, ref TimexWriter writer) => MatchWriter.Value(in match, ref writer));

    /// <summary>
    /// The same in the Solar Hijri calendar, such as <c>1403-04-16</c>, <c>1403-04</c> or <c>1380/1389</c>; null for times,
    /// durations and sets and for Gregorian and lunar months, years and decades.
    /// </summary>
    public string? ToJalali() => MatchWriter.HasJalali(in this)
        ? Timex.Write(this, static (DateMatch match, ref TimexWriter writer) => MatchWriter.Jalali(in match, ref writer))
        : null;

    /// <summary>Writes <see cref="ToTimex"/> into a buffer.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">How many characters were written; 0 when it was too short.</param>
    /// <returns>Whether the buffer was long enough.</returns>
    public bool TryFormatTimex(Span<char> destination, out int charsWritten)
    {
        var writer = new TimexWriter(destination);
        MatchWriter.Value(in this, ref writer);
        charsWritten = writer.Fits ? writer.Length : 0;
        return writer.Fits;
    }

    /// <summary>Writes the kind, value and place, for logs.</summary>
    public override string ToString() => $"{DateNames.Of(Kind)} {ToTimex()} [{Span.Start}..{Span.End})";
}
