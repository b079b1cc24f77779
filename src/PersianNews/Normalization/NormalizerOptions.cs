namespace PersianNews.Normalization;

/// <summary>What a <see cref="PersianNormalizer"/> changes; derive variants with a <c>with</c> expression.</summary>
/// <remarks>
/// URLs, e-mail addresses, @names, #tags, file names, words in Latin letters and emoji sequences stay as they are under
/// every option, HTML entities under all but <see cref="DecodeEntities"/>. The defaults are those of <see cref="Editorial"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NormalizerOptions
{
    /// <summary>For display and storage: what a careful Persian editor would do, lost half-spaces restored. The default.</summary>
    public static NormalizerOptions Editorial { get; } = new();

    /// <summary>Characters and spacing only: never joins or splits a word.</summary>
    public static NormalizerOptions Light { get; } = new() { HalfSpaces = HalfSpaceHandling.Tidy, Ezafe = EzafeForms.Keep, AcademySpelling = false };

    /// <summary>For indexing and comparison: folds as far as possible (digits, all marks, half-spaces, regional letters).</summary>
    public static NormalizerOptions Search { get; } = new()
    {
        Digits = DigitForms.Ascii,
        ExoticDigits = true,
        ExoticLetters = true,
        HalfSpaces = HalfSpaceHandling.Space,
        RemoveAllMarks = true,
    };

    /// <summary>Changes nothing: where to begin when only one thing or another is wanted, <c>None with { Digits = DigitForms.Ascii }</c>.</summary>
    public static NormalizerOptions None { get; } = new()
    {
        PersianLetters = false,
        PresentationForms = false,
        Digits = DigitForms.Keep,
        NumberSeparators = false,
        SeparateNumbers = false,
        RemoveDiacritics = false,
        RemoveKashida = false,
        RemoveInvisible = false,
        HalfSpaces = HalfSpaceHandling.Keep,
        Ezafe = EzafeForms.Keep,
        AcademySpelling = false,
        PersianPunctuation = false,
        PunctuationSpacing = false,
        Quotes = false,
        Ellipsis = false,
        CollapseSpaces = false,
    };

    /// <summary>Whether Arabic and look-alike letter forms (ك ي ى ے ة ہ ە ھ) become Persian letters, and a letter and its hamza or madda one character.</summary>
    public bool PersianLetters { get; init; } = true;

    /// <summary>Whether presentation forms become letters and ligatures are spelled out.</summary>
    public bool PresentationForms { get; init; } = true;

    /// <summary>Whether letters of Kurdish, Pashto, Urdu and Sindhi become the nearest Persian letter. Off: they may be meant.</summary>
    public bool ExoticLetters { get; init; }

    /// <summary>The digit shapes to write, outside Latin words and addresses.</summary>
    public DigitForms Digits { get; init; } = DigitForms.Persian;

    /// <summary>Whether circled, superscript, subscript and mathematical digits are read as digits.</summary>
    public bool ExoticDigits { get; init; }

    /// <summary>Whether the decimal point and the thousands comma inside numbers follow the shape of the digits (٫ ٬).</summary>
    public bool NumberSeparators { get; init; } = true;

    /// <summary>Whether a number is set apart from the word it touches: «۹کیلومتر».</summary>
    public bool SeparateNumbers { get; init; } = true;

    /// <summary>Whether numeric dates written day/month/year become year/month/day.</summary>
    public bool ReorderDates { get; init; }

    /// <summary>Whether the vowel marks U+064B to U+0652 are dropped. The madda of آ and the hamza of ezafe stay.</summary>
    public bool RemoveDiacritics { get; init; } = true;

    /// <summary>Whether the tanwin of adverbs («حتماً»), U+064B on or before a final ا or on ء, stays where other vowel marks are dropped.</summary>
    public bool KeepTanwin { get; init; }

    /// <summary>Whether every combining mark is dropped: also superscript alef, Quranic signs and the hamza of ezafe.</summary>
    public bool RemoveAllMarks { get; init; }

    /// <summary>Whether kashida (tatweel) is dropped beside a letter.</summary>
    public bool RemoveKashida { get; init; } = true;

    /// <summary>Whether a kashida that stands between numbers or alone is read as a dash.</summary>
    public bool KashidaAsDash { get; init; }

    /// <summary>Whether bidi controls, U+200B, the byte order mark and stray joiners are dropped.</summary>
    public bool RemoveInvisible { get; init; } = true;

    /// <summary>What happens to zero-width non-joiners, present or lost.</summary>
    public HalfSpaceHandling HalfSpaces { get; init; } = HalfSpaceHandling.Restore;

    /// <summary>The form of the ezafe after a silent ه.</summary>
    public EzafeForms Ezafe { get; init; } = EzafeForms.Hamza;

    /// <summary>Whether ة is read as ه with ezafe («کنندة متن») instead of a plain ه.</summary>
    public bool TehMarbutaAsEzafe { get; init; }

    /// <summary>Whether words that the Academy writes joined (اینجا، همچنین) are joined.</summary>
    public bool AcademySpelling { get; init; } = true;

    /// <summary>Whether ? , ; % become ؟ ، ؛ ٪ outside Latin text.</summary>
    public bool PersianPunctuation { get; init; } = true;

    /// <summary>Whether the space around marks, brackets and quotation marks is set right.</summary>
    public bool PunctuationSpacing { get; init; } = true;

    /// <summary>Whether "…" '…' `…` “…” become «…».</summary>
    public bool Quotes { get; init; } = true;

    /// <summary>Whether three or more dots become one ellipsis.</summary>
    public bool Ellipsis { get; init; } = true;

    /// <summary>Whether dots set apart by spaces («. . .») make an ellipsis too.</summary>
    public bool TightEllipsis { get; init; }

    /// <summary>Whether -- and --- become – and —.</summary>
    public bool Dashes { get; init; }

    /// <summary>Whether a repeated ! or ؟ is written once.</summary>
    public bool CollapseMarks { get; init; }

    /// <summary>Whether letters repeated for emphasis («عاااالی») are written once.</summary>
    public bool CollapseLetters { get; init; }

    /// <summary>Whether runs of white space become one space, line ends U+000A, at most one empty line is kept and the ends are trimmed.</summary>
    public bool CollapseSpaces { get; init; } = true;

    /// <summary>Whether HTML entities are decoded. What they spell («&amp;lt;b&amp;gt;») is text; normalized once more it would be markup.</summary>
    public bool DecodeEntities { get; init; }

    /// <summary>What happens to HTML tags.</summary>
    public MarkupHandling Markup { get; init; }
}
