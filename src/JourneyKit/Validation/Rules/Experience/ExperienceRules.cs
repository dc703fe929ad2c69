namespace JourneyKit.Validation.Rules.Experience;

/// <summary>The rules of the group 4xxx, by id.</summary>
internal static class ExperienceRules
{
    public static Rule[] All =>
    [
    ];
}
