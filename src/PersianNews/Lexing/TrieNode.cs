namespace PersianNews.Lexing;

/// <summary>A node of a <see cref="SoftTrie"/>, 16 bytes as they lie in the compiled table.</summary>
/// <param name="Letters">The symbols that go on from here, a bit each.</param>
/// <param name="FirstChild">The node of the first of them; the others follow it.</param>
/// <param name="Entry">The entry that ends here, or 0; negative when it glues.</param>
internal readonly record struct TrieNode(ulong Letters, int FirstChild, int Entry);
