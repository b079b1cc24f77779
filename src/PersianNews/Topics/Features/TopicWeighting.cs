namespace PersianNews.Topics.Features;

/// <summary>What counts how much when a text is read.</summary>
/// <param name="Headline">What a word of the headline counts.</param>
/// <param name="Opening">What a word of the opening counts.</param>
/// <param name="OpeningWords">How many words the opening has.</param>
/// <param name="Body">What any other word counts.</param>
/// <param name="Sublinear">Whether a word said twice is less than twice the news.</param>
/// <param name="Style">What a feature of style counts, where all words together count 1; 0 leaves style out.</param>
internal readonly record struct TopicWeighting(float Headline, float Opening, int OpeningWords, float Body, bool Sublinear, float Style = 0)
{
    // Counts are nearly always small whole numbers.
    private static readonly float[] Logarithms = MakeLogarithms();

    /// <summary>Reads an article into a sink.</summary>
    public void Read<TSink>(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        new TopicFeatures<TSink>(Headline, Headline, 0).Read(headline, ref sink);
        new TopicFeatures<TSink>(Body, Opening, OpeningWords).Read(text, ref sink);
    }

    /// <summary>The value of a feature that was counted so often, before its rarity.</summary>
    public float Damp(float count) => !Sublinear ? count : count == (int)count && count < Logarithms.Length ? Logarithms[(int)count] : MathF.Log(1 + count);

    private static float[] MakeLogarithms()
    {
        float[] logarithms = new float[64];
        for (int n = 0; n < logarithms.Length; n++)
        {
            logarithms[n] = MathF.Log(1 + n);
        }

        return logarithms;
    }
}
