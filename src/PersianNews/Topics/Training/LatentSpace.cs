using System.Runtime.CompilerServices;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>
/// A few directions along which texts differ most, found without labels: words that keep the same company get similar places
/// (latent semantic analysis). A classifier that also weighs these directions knows what a word is about though no labelled
/// example had it in that sense; since each direction is a sum of words, what it learnt is added back to the words' own weights.
/// </summary>
/// <remarks>
/// The leading right singular vectors of the matrix of texts, by subspace iteration (Halko, Martinsson and Tropp 2011).
/// Vectors are only ever added and scaled element by element, so their width does not change the result.
/// </remarks>
internal sealed class LatentSpace
{
    /// <summary>How many texts it takes for each direction; fewer would be noise.</summary>
    public const int TextsForADirection = 20;

    private const int Iterations = 4;
    private readonly float[] _places; // for each feature, its place along each direction
    private readonly float _weight;

    private LatentSpace(float[] places, int dimensions, float weight)
    {
        _places = places;
        _weight = weight;
        Dimensions = dimensions;
    }

    /// <summary>How many directions there are.</summary>
    public int Dimensions { get; }

    /// <summary>Finds the directions.</summary>
    /// <param name="rows">The texts, labelled or not.</param>
    /// <param name="features">How many features the rows are over.</param>
    /// <param name="dimensions">How many directions to find; a multiple of 8.</param>
    /// <param name="weight">By what to multiply a text's place along each direction, against the words themselves.</param>
    /// <param name="iterated">Called after each iteration, with how many are done and how many there are.</param>
    /// <param name="cancellationToken">Stops the work between texts.</param>
    public static LatentSpace Find(SparseRows rows, int features, int dimensions, float weight, Action<int, int>? iterated, CancellationToken cancellationToken)
    {
        float[] basis = new float[(long)features * dimensions];
        var random = new DeterministicRandom(5);
        foreach (ref float value in basis.AsSpan())
        {
            value = random.Bell();
        }

        Orthonormalize(basis, dimensions);
        float[] next = new float[basis.Length], place = new float[dimensions];
        for (int iteration = 1; iteration <= Iterations; iteration++)
        {
            Array.Clear(next);
            for (int row = 0; row < rows.Count; row++)
            {
                if (row % 1024 == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = rows[row];
                Place(basis, ids, values, place);
                for (int i = 0; i < ids.Length; i++)
                {
                    Vectors.AddScaled(values[i], place, next.AsSpan(ids[i] * dimensions, dimensions));
                }
            }

            (basis, next) = (next, basis);
            Orthonormalize(basis, dimensions);
            iterated?.Invoke(iteration, Iterations);
        }

        Orthonormalize(basis, dimensions); // once more, for the digits that the first time lost
        return new LatentSpace(basis, dimensions, weight);
    }

    /// <summary>What a feature adds to the place of a text that has it, for each unit of its value.</summary>
    public ReadOnlySpan<float> PlaceOf(int feature) => _places.AsSpan(feature * Dimensions, Dimensions);

    /// <summary>The rows with their places appended, as features that follow the words.</summary>
    public SparseRows Extend(SparseRows rows, int features)
    {
        var extended = new SparseRowsBuilder();
        float[] place = new float[Dimensions];
        for (int row = 0; row < rows.Count; row++)
        {
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = rows[row];
            Place(_places, ids, values, place);
            extended.Add(rows[row]);
            for (int d = 0; d < place.Length; d++)
            {
                extended.Add(features + d, place[d] * _weight);
            }

            extended.EndRow();
        }

        return extended.Build();
    }

    /// <summary>Adds what was learnt about the directions to the weights of the words, where it gives the same scores.</summary>
    public void Fold(LinearWeights weights, int features)
    {
        int stride = weights.Stride;
        Span<float> rows = weights.Rows;
        for (int feature = 0; feature < features; feature++)
        {
            Span<float> to = rows.Slice(feature * stride, stride);
            for (int d = 0; d < Dimensions; d++)
            {
                float place = _places[(feature * Dimensions) + d] * _weight;
                ReadOnlySpan<float> from = rows.Slice((features + d) * stride, stride);
                for (int k = 0; k < to.Length; k++)
                {
                    to[k] += place * from[k];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Place(float[] places, ReadOnlySpan<int> ids, ReadOnlySpan<float> values, float[] place)
    {
        Array.Clear(place);
        for (int i = 0; i < ids.Length; i++)
        {
            Vectors.AddScaled(values[i], places.AsSpan(ids[i] * place.Length, place.Length), place);
        }
    }

    // Cholesky QR: with G = BᵀB = LLᵀ, the columns of B·L⁻ᵀ are orthonormal.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Orthonormalize(float[] basis, int k)
    {
        double[] gram = new double[k * k];
        float[] part = new float[k * k];
        for (int from = 0; from < basis.Length; from += k)
        {
            Span<float> row = basis.AsSpan(from, k);
            for (int a = 0; a < k; a++)
            {
                Vectors.AddScaled(row[a], row, part.AsSpan(a * k, k));
            }

            // Sums of many small numbers are taken in parts, so that single precision is enough for each.
            if ((from / k) % 1024 == 1023 || from + k == basis.Length)
            {
                for (int i = 0; i < part.Length; i++)
                {
                    gram[i] += part[i];
                    part[i] = 0;
                }
            }
        }

        float[] columns = Cholesky(gram, k);
        for (int from = 0; from < basis.Length; from += k)
        {
            Span<float> row = basis.AsSpan(from, k);
            for (int c = 0; c < k; c++)
            {
                row[c] /= columns[(c * k) + c];
                for (int a = c + 1; a < k; a++)
                {
                    row[a] -= row[c] * columns[(c * k) + a];
                }
            }
        }
    }

    /// <summary>The lower triangle L of G = LLᵀ, column by column.</summary>
    private static float[] Cholesky(double[] gram, int k)
    {
        double[] lower = new double[k * k];
        float[] columns = new float[k * k];
        for (int a = 0; a < k; a++)
        {
            for (int b = 0; b <= a; b++)
            {
                double sum = gram[(a * k) + b];
                for (int c = 0; c < b; c++)
                {
                    sum -= lower[(a * k) + c] * lower[(b * k) + c];
                }

                lower[(a * k) + b] = a == b ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / lower[(b * k) + b];
                columns[(b * k) + a] = (float)lower[(a * k) + b];
            }
        }

        return columns;
    }
}
