namespace PersianNews.Cli.Commands;

/// <summary>The normalizer's presets by name.</summary>
internal enum NormalizerPreset
{
    /// <summary>All a careful editor would do, half-spaces restored.</summary>
    Editorial,

    /// <summary>Characters and spacing only.</summary>
    Light,

    /// <summary>Folded for indexing.</summary>
    Search,
}
