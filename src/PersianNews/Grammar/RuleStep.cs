namespace PersianNews.Grammar;

/// <summary>One instruction of a <see cref="RuleTable"/>, 24 bytes as they lie in the compiled table.</summary>
/// <param name="Tags">The tags that the lexeme at hand must share; of a fork, those with which its first branch can go on.</param>
/// <param name="OtherTags">Of a fork, the tags with which its second branch can go on.</param>
/// <param name="Next">Where to go on; −1 at the end.</param>
/// <param name="Other">The second branch of a fork, tried after the first; else −1.</param>
internal readonly record struct RuleStep(ulong Tags, ulong OtherTags, int Next, int Other);
