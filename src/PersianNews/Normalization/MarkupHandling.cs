namespace PersianNews.Normalization;

/// <summary>What a normalizer does with HTML tags.</summary>
public enum MarkupHandling : byte
{
    /// <summary>Tags are text like any other.</summary>
    Text,

    /// <summary>Tags, attributes included, stay as they are written.</summary>
    Protect,

    /// <summary>Tags are removed, and with them comments and the content of <c>script</c> and <c>style</c>, to the end of the text where nothing closes them.</summary>
    Strip,
}
