namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>What a message says of what was meant, and the one form to write in place of what is there.</summary>
/// <param name="Sentence">The sentence, to be appended; null where nothing is known.</param>
/// <param name="Form">The form; null where there are several, or none.</param>
internal readonly record struct Hint(string? Sentence, string? Form = null)
{
    /// <summary>Whether nobody can have meant anything else.</summary>
    public bool IsSafe { get; init; }

    /// <summary>Whether the form is notation as it stands, such as a list between brackets, and not a value.</summary>
    public bool IsNotation { get; init; }

    public bool IsNone => string.IsNullOrEmpty(Sentence);

    public static implicit operator Hint(string? sentence) => new(sentence);

    /// <summary>A question that offers one form.</summary>
    public static Hint Ask(string form, bool isSafe = true, string before = "") => new(before + Suggestion.Sentence([form]), form) { IsSafe = isSafe };

    public override string ToString() => Sentence ?? "";
}
