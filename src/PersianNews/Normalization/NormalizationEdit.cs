namespace PersianNews.Normalization;

/// <summary>One change that a normalizer made.</summary>
/// <param name="Original">The stretch of the original that was replaced; empty where something was inserted.</param>
/// <param name="Normalized">The stretch of the normal form that replaced it; empty where something was deleted.</param>
/// <param name="Reasons">Why.</param>
public readonly record struct NormalizationEdit(TextSpan Original, TextSpan Normalized, EditReasons Reasons);
