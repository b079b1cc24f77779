namespace PersianNews;

/// <summary>A part of a page in JSON.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Part"><c>kicker</c>, <c>headline</c>, <c>lead</c>, <c>attribution</c>, <c>dateline</c>, <c>body</c>, <c>metadata</c> or <c>boilerplate</c>.</param>
public sealed record SegmentDocument(int Start, int Length, string Part);
