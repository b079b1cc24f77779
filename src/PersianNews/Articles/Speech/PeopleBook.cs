using PersianNews.Articles.Pages;
using PersianNews.Articles.Words;
using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <summary>The people of one article while it is read, and the rules by which «وی», a surname or a title is one of them.</summary>
/// <remarks>Names and titles are compared by their folded letters, spacing left out, in the text itself; strings are made for results only.</remarks>
internal sealed partial class PeopleBook
{
    private const int MaxPeople = 200;
    private const int MaxTitles = 16;
    private const int MaxSpacing = 4;

    private readonly List<Entry> _people = [];

    // Titles of speakers whom the text had not named where it used them.
    private readonly List<TextSpan> _titles = [];

    /// <summary>How many there are.</summary>
    public int Count => _people.Count;

    /// <summary>The last speaker; −1 before anybody spoke.</summary>
    public int Last { get; set; } = -1;

    /// <summary>Whether a name without a role follows the mention that is resolved next.</summary>
    public bool Introduces { get; set; }

    /// <summary>The title with which the story opens, if it opens with one.</summary>
    public TextSpan? Opening { get; set; }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _people.Clear();
        _titles.Clear();
        Last = -1;
        Opening = null;
    }

    /// <summary>Notes a full name, and the role beside it.</summary>
    public int Meet(in Mention mention, ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes, bool speaks)
    {
        TextSpan name = SpanOf(mention.NameFirst, mention.NameEnd, lexemes);
        TextSpan? role = mention.HasRole ? SpanOf(mention.RoleFirst, mention.RoleEnd, lexemes) : null;
        int index = FindName(name, text);
        if (index < 0)
        {
            if (_people.Count == MaxPeople)
            {
                return -1;
            }

            _people.Add(new Entry(name, role, true, speaks) { SpeaksAt = speaks ? name.Start : int.MaxValue });
            return _people.Count - 1;
        }

        Entry known = _people[index];
        bool fuller = name.Length > known.Name.Length;
        _people[index] = known with
        {
            Name = fuller ? name : known.Name,
            Role = known.Role ?? role,
            Speaks = known.Speaks || speaks,
            SpeaksAt = speaks ? Math.Min(known.SpeaksAt, name.Start) : known.SpeaksAt,
            Named = true,
        };
        return index;
    }

    /// <summary>Whether this is the name, or the end of the name, of somebody met before.</summary>
    public bool Knows(TextSpan name, ReadOnlySpan<char> text) => FindName(name, text) >= 0;

    /// <summary>Whether the text names this person in another place, or more fully.</summary>
    public bool KnowsElsewhere(TextSpan name, ReadOnlySpan<char> text) => FindName(name, text) is >= 0 and var person && _people[person].Name != name;

    /// <summary>Whether nobody of this name has spoken so far, or has a role.</summary>
    public bool IsNew(TextSpan name, ReadOnlySpan<char> text) => FindName(name, text) is var person && (person < 0 || _people[person] is { Quotations: 0, Role: null } && person != Last);

    /// <summary>Whether this is, letter by letter, the role of somebody met before.</summary>
    public bool HasRole(TextSpan role, ReadOnlySpan<char> text)
    {
        foreach (Entry person in _people)
        {
            if (person.Role is { } known && IsSame(known, role, text))
            {
                return true;
            }
        }

        foreach (TextSpan title in _titles)
        {
            if (IsSame(title, role, text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Remembers the title of a speaker.</summary>
    public void Note(TextSpan title)
    {
        if (_titles.Count < MaxTitles)
        {
            _titles.Add(title);
        }
    }

    private static bool IsSame(TextSpan one, TextSpan other, ReadOnlySpan<char> text) =>
        Math.Abs(one.Length - other.Length) <= MaxSpacing && Spelling.SameLetters(one.Slice(text), other.Slice(text));

    /// <summary>Gives the first named speaker a role that the text states before the name, unless another stands beside the name.</summary>
    public void IntroduceFirst(TextSpan role)
    {
        if (FirstSpeaker() is var first and >= 0 && _people[first].Role is null && role.Start < _people[first].SpeaksAt)
        {
            _people[first] = _people[first] with { Role = role };
        }
    }

    /// <summary>Finds who is meant, or notes somebody new; −1 for nobody. <paramref name="continues"/>: what is said adds to what the last speaker said.</summary>
    public int Resolve(in Mention mention, bool continues, ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes)
    {
        int person = mention.Kind switch
        {
            MentionKind.Name or MentionKind.Words => ResolveName(in mention, text, lexemes),
            MentionKind.Pronoun or MentionKind.Elided => Last >= 0 ? Last : NamedBefore(lexemes[mention.First].Start),
            MentionKind.Title => ResolveTitle(in mention, continues, text, lexemes),
            MentionKind.Institution => Unnamed(SpanOf(mention.RoleFirst, mention.RoleEnd, lexemes), text, institution: true),
            _ => -1,
        };
        if (person >= 0)
        {
            _people[person] = _people[person] with { Quotations = _people[person].Quotations + 1 };
            Last = person;
        }

        return person;
    }

    /// <summary>The entry that stands for a person in the results: the named one, where a title turned out to be that person's.</summary>
    public int Final(int person) => person >= 0 && _people[person].Same >= 0 ? _people[person].Same : person;

    /// <summary>The results: everybody who speaks or has a role. <paramref name="numbers"/> receives the result's number of each.</summary>
    public void Write(ReadOnlySpan<char> text, System.Buffers.IBufferWriter<Person> output, Span<int> numbers, ReadOnlySpan<bool> spoken)
    {
        // In the order in which the text names them; the list is in the order in which they were met.
        numbers.Fill(-1);
        int next = 0;
        for (int start = -1, i = After(start); i >= 0; i = After(start))
        {
            Entry person = _people[i];
            start = person.Name.Start;
            if (!spoken[i] && (person.Role is null || !person.Named))
            {
                continue;
            }

            numbers[i] = next++;
            ReadOnlySpan<char> name = person.Name.Slice(text);
            output.GetSpan(1)[0] = new Person(person.Named ? NameSpelling.Normalize(name) : Display.Clean(name), person.Name)
            {
                Role = person.Role,
                IsNamed = person.Named,
            };
            output.Advance(1);
        }
    }

    private int After(int start)
    {
        int next = -1;
        for (int i = 0; i < _people.Count; i++)
        {
            next = _people[i].Name.Start > start && (next < 0 || _people[i].Name.Start < _people[next].Name.Start) ? i : next;
        }

        return next;
    }

    // A name is somebody's when the letters of one end or begin the other at a word, or when one word is all of it and belongs to a longer
    // surname: «عارف», «محمدرضا عارف»; «علی باقری», «علی باقری کنی»; «باقری».
    private int FindName(TextSpan name, ReadOnlySpan<char> text)
    {
        // Of several with one surname: who spoke last, or who speaks at all.
        ReadOnlySpan<char> sought = name.Slice(text);
        int found = -1;
        for (int i = 0; i < _people.Count; i++)
        {
            if (!_people[i].Named || !Spelling.SameName(sought, _people[i].Name.Slice(text)))
            {
                continue;
            }

            if (i == Last)
            {
                return i;
            }

            found = found < 0 || !_people[found].Speaks && _people[i].Speaks ? i : found;
        }

        // «امیر رضایی», of the general whom the text named with his given name.
        int rest = sought.IndexOf(' ') + 1;
        return found < 0 && rest > 1 && rest < sought.Length && (ArticleLexicon.TagsOf(sought[..(rest - 1)]) & WordTags.Honorific) != 0
            ? FindName(new TextSpan(name.Start + rest, name.Length - rest), text)
            : found;
    }

    private static TextSpan SpanOf(int first, int end, ReadOnlySpan<Lexeme> lexemes) => TextSpan.FromBounds(lexemes[first].Start, lexemes[end - 1].End);

    private readonly record struct Entry(TextSpan Name, TextSpan? Role, bool Named, bool Speaks)
    {
        public bool IsInstitution { get; init; }

        // Where the name stands with which this person first speaks.
        public int SpeaksAt { get; init; } = int.MaxValue;

        // How many quotations were this person's so far.
        public int Quotations { get; init; }

        // The named entry of a person who was first known by title; −1 for oneself.
        public int Same { get; init; } = -1;
    }
}
