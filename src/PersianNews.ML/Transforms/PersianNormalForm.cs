using PersianNews.Normalization;

namespace PersianNews.ML.Transforms;

/// <summary>The normal forms that <see cref="PersianTransformsCatalog.NormalizePersian"/> can write. A saved pipeline names one, so they are fixed presets.</summary>
public enum PersianNormalForm : byte
{
    /// <summary><see cref="NormalizerOptions.Light"/>: characters and spacing only, never joins or splits a word.</summary>
    Light,

    /// <summary><see cref="NormalizerOptions.Editorial"/>: as a careful editor would write, lost half-spaces put back.</summary>
    Editorial,

    /// <summary><see cref="NormalizerOptions.Search"/>: folds as much as possible, for features that spelling should not split.</summary>
    Search,
}
