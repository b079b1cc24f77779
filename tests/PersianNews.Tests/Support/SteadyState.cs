namespace PersianNews.Tests.Support;

/// <summary>Measures what a call allocates once it is warm.</summary>
internal static class SteadyState
{
    private const int WarmUps = 3;
    private const int Rounds = 5;

    /// <summary>
    /// The bytes that <paramref name="call"/> allocates on this thread: the least of some rounds, because a garbage collection may empty the
    /// shared pools between two of them. What allocates by itself does so in every round.
    /// </summary>
    public static long AllocationOf(Action call)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            call();
        }

        long least = long.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
