namespace PersianNews.Topics.Training;

/// <summary>Refuses options that are out of their range, and names them. Both engines ask here.</summary>
internal static class OptionChecks
{
    /// <summary>Refuses an option.</summary>
    /// <param name="holds">Whether it is in its range.</param>
    /// <param name="value">Its value.</param>
    /// <param name="name">Its name.</param>
    /// <param name="rule">What its name is followed by: «is at least 1».</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not; the exception names it.</exception>
    public static void Require(bool holds, object? value, string name, string rule)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} {rule}.");
        }
    }

    /// <summary>Refuses a factor that is below 0 or not finite.</summary>
    public static void RequireFactor(float value, string name) => Require(value is >= 0 and < float.PositiveInfinity, value, name, "is 0 or more, and finite");

    /// <summary>Refuses what is not from 0 to 1.</summary>
    public static void RequireBalance(float value, string name) => Require(value is >= 0 and <= 1, value, name, "is from 0 to 1");

    /// <summary>Refuses what is not from 0 to a half.</summary>
    public static void RequireSecondShare(float value, string name) => Require(value is >= 0 and <= 0.5f, value, name, "is from 0 to 0.5");

    /// <summary>Refuses a number below 1.</summary>
    public static void RequireAtLeastOne(int value, string name) => Require(value >= 1, value, name, "is at least 1");

    /// <summary>Refuses labels that count nothing, less than nothing or without end.</summary>
    public static void RequireLabelWeights(IReadOnlyDictionary<string, float> weights, string name)
    {
        foreach ((string label, float weight) in weights)
        {
            Require(weight is > 0 and < float.PositiveInfinity, weight, name, $"of '{label}' is above 0, and finite");
        }
    }
}
