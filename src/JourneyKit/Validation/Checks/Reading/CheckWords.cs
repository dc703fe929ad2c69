namespace JourneyKit.Validation.Checks.Reading;

/// <summary>The words of the language of checks.</summary>
internal static class CheckWords
{
    public const string Present = "present";
    public const string Absent = "absent";
    public const string EqualTo = "equals";
    public const string OneOf = "one of";
    public const string Matches = "matches";
    public const string AtLeast = "at least";
    public const string AtMost = "at most";
    public const string Above = "above";
    public const string Below = "below";
    public const string Between = "between";
    public const string Length = "length";
    public const string Count = "count";
    public const string Any = "any";
    public const string All = "all";
    public const string None = "none";
    public const string Not = "not";
    public const string Of = "of";
    public const string Today = "today";
    public const string AllOf = "all of";
    public const string AnyOf = "any of";
    public const string NoneOf = "none of";

    /// <summary>The words that join conditions.</summary>
    public static IReadOnlyList<string> Joining { get; } = [AllOf, AnyOf, NoneOf, Not];
}
