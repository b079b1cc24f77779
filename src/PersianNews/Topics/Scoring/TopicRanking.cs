namespace PersianNews.Topics.Scoring;

/// <summary>Puts topics in the order of their probabilities.</summary>
internal static class TopicRanking
{
    /// <summary>Writes the most probable topics that find room, the best first; of equals the first stays first.</summary>
    /// <returns>How many were written.</returns>
    public static int Write(IReadOnlyList<Topic> topics, ReadOnlySpan<float> probabilities, Span<TopicScore> destination)
    {
        int count = 0;
        for (int k = 0; k < probabilities.Length; k++)
        {
            int place = count;
            while (place > 0 && destination[place - 1].Probability < probabilities[k])
            {
                place--;
            }

            if (place < destination.Length)
            {
                count = Math.Min(count + 1, destination.Length);
                destination[place..(count - 1)].CopyTo(destination[(place + 1)..]);
                destination[place] = new TopicScore(topics[k], probabilities[k]);
            }
        }

        return count;
    }
}
