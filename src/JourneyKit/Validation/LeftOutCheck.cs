namespace JourneyKit.Validation;

/// <summary>A check that a rule did not make.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Why">Why not, as the rest of a sentence.</param>
internal sealed record LeftOutCheck(Rule Rule, string Why);
