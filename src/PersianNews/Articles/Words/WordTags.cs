namespace PersianNews.Articles.Words;

/// <summary>What a word or phrase can be in an article; a word may be several.</summary>
[Flags]
internal enum WordTags : ulong
{
    None = 0,

    /// <summary>A reporting verb whose words follow («گفت», «تصریح کرد»).</summary>
    SayVerb = 1UL << 0,

    /// <summary>A verb before which stands what is held («دانست»).</summary>
    HoldVerb = 1UL << 1,

    /// <summary>A verb behind which an order follows («دستور داد»).</summary>
    OrderVerb = 1UL << 2,

    /// <summary>Heads a title phrase («وزیر»).</summary>
    Role = 1UL << 3,

    /// <summary>Stands before a name and is no part of it («دکتر»).</summary>
    Honorific = 1UL << 4,

    /// <summary>Begins a name and is part of it («سید»).</summary>
    NamePart = 1UL << 5,

    /// <summary>«وی», «او».</summary>
    Pronoun = 1UL << 6,

    /// <summary>Behind «این» the speaker last named («این مسئول»).</summary>
    Deictic = 1UL << 7,

    /// <summary>An institution that can speak («وزارت»).</summary>
    Institution = 1UL << 8,

    /// <summary>A given name and little else.</summary>
    Given = 1UL << 9,

    /// <summary>A given name that is an ordinary word too («امید»).</summary>
    GivenWord = 1UL << 10,

    /// <summary>Ends a name or a title.</summary>
    Stop = 1UL << 11,

    /// <summary>The second half of many surnames («پور»).</summary>
    Suffix = 1UL << 12,

    /// <summary>«به گزارش».</summary>
    Report = 1UL << 13,

    /// <summary>«به نقل از».</summary>
    Cite = 1UL << 14,

    /// <summary>The word before an outlet's name («خبرگزاری»).</summary>
    OutletCue = 1UL << 15,

    /// <summary>Who reports within an outlet («خبرنگار», «گروه»).</summary>
    Reporter = 1UL << 16,

    /// <summary>«گفت‌وگو با».</summary>
    Interview = 1UL << 17,

    /// <summary>An outlet's name that stands alone («ایسنا»).</summary>
    Agency = 1UL << 18,

    /// <summary>An outlet's name that is an ordinary word too («مهر»).</summary>
    AgencyWord = 1UL << 19,

    /// <summary>«انتهای پیام».</summary>
    End = 1UL << 20,

    /// <summary>A field name («تاریخ انتشار»).</summary>
    Label = 1UL << 21,

    /// <summary>The field name of the source («منبع»).</summary>
    SourceLabel = 1UL << 22,

    /// <summary>The field name of the article's code («کد مطلب»).</summary>
    CodeLabel = 1UL << 23,

    /// <summary>Chrome when it is the whole line.</summary>
    ChromeLine = 1UL << 24,

    /// <summary>Chrome when the line begins with it.</summary>
    ChromePrefix = 1UL << 25,

    /// <summary>Chrome when a short line holds it.</summary>
    ChromeInside = 1UL << 26,

    /// <summary>Begins the chrome below a story.</summary>
    ChromeTail = 1UL << 27,

    /// <summary>«با بیان اینکه».</summary>
    Stating = 1UL << 28,

    /// <summary>«به گفته».</summary>
    According = 1UL << 29,

    /// <summary>«این».</summary>
    This = 1UL << 30,

    /// <summary>«که».</summary>
    That = 1UL << 31,

    /// <summary>«را».</summary>
    Object = 1UL << 32,

    /// <summary>«نیز», «هم»: somebody else speaks too.</summary>
    Also = 1UL << 33,

    /// <summary>«و».</summary>
    And = 1UL << 34,

    /// <summary>Stands before the speaker («در ادامه»).</summary>
    LeadIn = 1UL << 35,

    /// <summary>A place that datelines name.</summary>
    Place = 1UL << 36,

    /// <summary>A role that needs no complement («رئیس‌جمهور»).</summary>
    Complete = 1UL << 37,

    /// <summary>«بنابراین گزارش»: back to the report after speech.</summary>
    ReportAgain = 1UL << 38,

    /// <summary>May stand in a line that is a date and nothing else.</summary>
    Calendar = 1UL << 39,

    /// <summary>A role that many have at once («عضو»).</summary>
    Generic = 1UL << 40,

    /// <summary>Names an act («توسعه»): ends names, and titles unless a role stands right before it.</summary>
    Action = 1UL << 41,

    /// <summary>A reporting verb behind which words may follow directly («می‌گوید ظرفیت …»).</summary>
    TellVerb = 1UL << 42,

    /// <summary>Tells when («امروز», «گذشته»).</summary>
    Adverb = 1UL << 43,

    /// <summary>Makes a verb nobody's («باید گفت»).</summary>
    Modal = 1UL << 44,

    /// <summary>An everyday word that is no part of a name («دنبال»).</summary>
    Common = 1UL << 45,

    /// <summary>Names a section of a site («سیاسی»): a line of nothing else is chrome.</summary>
    Section = 1UL << 46,

    /// <summary>A reporting verb that adds to what was said before («افزود»).</summary>
    Continuing = 1UL << 47,

    // The slots from 48 on are those of QuantityTags, which share the analyzer's lexicon.

    /// <summary>The participle of a reporting verb, which stands for the perfect («اعلام کرده که …»): like a modal it makes other verbs nobody's.</summary>
    Participle = SayVerb | Modal,

    /// <summary>A verb that reports only before a colon or a quotation mark («مطرح کرد»).</summary>
    RaiseVerb = SayVerb | HoldVerb | OrderVerb,

    /// <summary>Chrome that leads to links («بیشتر بخوانید»).</summary>
    ChromeLinks = ChromePrefix | ChromeLine,

    /// <summary>Whatever begins a person's name.</summary>
    NameStart = Given | NamePart,

    /// <summary>Any reporting verb.</summary>
    Verb = SayVerb | HoldVerb | OrderVerb,
}
